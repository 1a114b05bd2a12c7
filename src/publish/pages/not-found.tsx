import { LOCALE } from '#words/locale.ts';
import { noSuchPage, thereIsNoSuchPage, whereToLookInstead } from '#words/not-found.ts';
import type { Imprint } from '../../core/model/imprint.ts';
import { Said } from '../../ui/said.tsx';

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
        <title>{noSuchPage({ atlas: imprint.name })}</title>
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <style dangerouslySetInnerHTML={{ __html: palette + STYLE }} />
      </head>
      <body>
        <main>
          <h1>{thereIsNoSuchPage({ atlas: imprint.name })}</h1>
          <p>
            <Said
              pieces={whereToLookInstead()}
              as={{
                changes: (text) => <a href={`${imprint.address}changes/`}>{text}</a>,
                map: (text) => <a href={imprint.address}>{text}</a>,
              }}
            />
          </p>
        </main>
      </body>
    </html>
  );
}
