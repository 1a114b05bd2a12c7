import type { Frame } from '../core/geometry/camera.ts';

/**
 * An SVG that needs nothing else, as a browser draws it: four bytes a pixel, opaque. The page's policy lets images come
 * from `data:` for this. Throws where it cannot be drawn, or may not be read.
 */
export async function pixelsOfSvg(svg: string, { widthPx, heightPx }: Frame): Promise<Uint8Array> {
  const image = new Image(widthPx, heightPx);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  // Not until then have fonts within it been read.
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, widthPx, heightPx);
  return new Uint8Array(context.getImageData(0, 0, widthPx, heightPx).data.buffer);
}
