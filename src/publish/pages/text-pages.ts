/** The pages that are about the whole atlas: what heads and feet call them, and their titles. */
export const TEXT_PAGES = [
  ['method', 'Method', 'How this is made'],
  ['changes', 'Changes', 'Changes to the data'],
  ['data', 'Data', 'Data to download'],
  ['embedding', 'Embed', 'Embed the atlas'],
] as const;
