/** Where the texts of invented records lie: beside their folder, since no text lies among records. */
export function textsOf(folder: string): string {
  return `${folder}-texts`;
}
