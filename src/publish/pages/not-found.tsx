import { LOCALE } from '#words/locale.ts';
import type { Imprint } from '../../core/model/imprint.ts';

const STYLE = `
body{max-width:34em;margin:12vh auto;padding:0 20px;font:400 17px/1.55 Georgia,serif;color:var(--text);background:var(--land)}
h1{font-size:26px;line-height:1.25}
a{color:var(--dispatch)}
`;

/**
 * What a server sends where there is no page. It may be sent for any address, so its links begin with the atlas's own,
 * and it brings its style with it.
 */
export function NotFound({ imprint, palette }: { readonly imprint: Imprint; readonly palette: string }) {
  return (
    <html lang={LOCALE}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`No such page · ${imprint.name}`}</title>
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <style dangerouslySetInnerHTML={{ __html: palette + STYLE }} />
      </head>
      <body>
        <main>
          <h1>There is no such page in {imprint.name}</h1>
          <p>
            A claim or a route may have been withdrawn; what became of it stands under{' '}
            <a href={`${imprint.address}changes/`}>Changes</a>. Everything else can be found from{' '}
            <a href={imprint.address}>the map</a>.
          </p>
        </main>
      </body>
    </html>
  );
}
