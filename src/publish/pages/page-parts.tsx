import type { ComponentChildren } from 'preact';
import { ON_THIS_PAGE } from '#words/page-frame.ts';

interface Props<Part extends string> {
  /** Ids and headings, in order. */
  readonly parts: readonly (readonly [id: Part, words: string])[];
  readonly texts: Readonly<Record<Part, ComponentChildren>>;
}

/** A long page in parts, with a list of them before it. */
export function PageParts<Part extends string>({ parts, texts }: Props<Part>) {
  return (
    <>
      <nav class="contents" aria-label={ON_THIS_PAGE}>
        <ol>
          {parts.map(([id, words]) => (
            <li key={id}>
              <a href={`#${id}`}>{words}</a>
            </li>
          ))}
        </ol>
      </nav>
      {parts.map(([id, words]) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{words}</h2>
          {texts[id]}
        </section>
      ))}
    </>
  );
}
