/** An element of the prerendered page. Throws `no element: x`: the page and its script are built together. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element: ${id}`);
  return found;
}
