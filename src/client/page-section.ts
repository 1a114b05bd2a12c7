/** Where a page that was read lies, and what its links say in this one. */
interface Way {
  readonly page: URL;
  readonly hrefOf: (target: URL, href: string) => string;
}

/**
 * A section of another page of the site as it stands in this one, with links that lead from here. Throws where the page
 * has no such section.
 */
export function sectionOfPage(html: string, id: string, { page, hrefOf }: Way): HTMLElement {
  const found = new DOMParser().parseFromString(html, 'text/html').getElementById(id);
  if (!found) throw new Error(`${page.pathname}: no section ${id}`);
  const section = document.adoptNode(found);
  // The address selects it: the browser must not scroll the map out of sight on its own.
  section.removeAttribute('id');
  for (const link of section.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    link.setAttribute('href', hrefOf(new URL(href, page), href));
  }
  return section;
}
