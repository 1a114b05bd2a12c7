/** Where the sources of what pages load are, from the project's root. */
export const DOCUMENT_STYLE = 'src/publish/pages/document.css';
export const EMBED_STYLE = 'src/publish/embed-pages/embed.css';
export const EMBED_SCRIPT = 'src/embed/embed.ts';
