/** Where the browser tests find the gallery; GALLERY_PORT names another port where this one is taken. */
export const GALLERY_PORT = Number(process.env['GALLERY_PORT'] ?? 4174);
export const GALLERY_ADDRESS = `http://localhost:${GALLERY_PORT}/`;
