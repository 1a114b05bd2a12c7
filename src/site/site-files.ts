/** A file of the site by its address below the page's. Throws where it cannot be had. */
export async function fetched(file: string): Promise<Response> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}

export async function bytesOf(file: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetched(file)).arrayBuffer());
}
