import { CITE } from '#words/citing.ts';
import { type Citable, citationOf } from '../../core/cite/citation.ts';
import { FORMATS } from '../../core/cite/formats.ts';
import type { Site } from './site.ts';

interface Props {
  readonly what: Citable;
  readonly site: Site;
  readonly title?: string;
}

/** How to cite a thing: a line of text to copy, and the same for programs. */
export function CiteBox({ what, site, title = CITE }: Props) {
  const { evidence } = site;
  const citation = citationOf(what, evidence, evidence.dataset.imprint.address);
  const [text, ...others] = FORMATS;
  const id = `cite-${what.kind}`;
  return (
    <section class="cite" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text && <p class="cite-line">{text.write(citation).trim()}</p>}
      {others.map((format) => (
        <details key={format.id}>
          <summary>{format.name}</summary>
          <pre translate={false}>{format.write(citation).trim()}</pre>
        </details>
      ))}
    </section>
  );
}
