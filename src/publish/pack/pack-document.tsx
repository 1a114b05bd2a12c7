import { Fragment } from 'preact';
import {
  asSentence,
  BESIDE_THE_CLAIMS,
  HOW_MADE,
  markedInThem,
  NO_MAP,
  packOfAtlas,
  QUOTATIONS,
  ROUTES,
  recordsLicence,
  SOURCES,
  TO_CITE,
} from '#words/pack.ts';
import { archivedCopy, sourceLine } from '#words/pack-sources.ts';
import type { LanguagesIn } from '../../core/model/languages-in.ts';
import { textOf } from '../../core/words/format/pieces.ts';
import { StaticMap } from '../../render/svg/static-map.tsx';
import { SwatchPicture } from '../../render/svg/swatch-picture.tsx';
import { Said } from '../../ui/said.tsx';
import type { Pack, PackCircumstance, PackMap, PackRoute, PackSource } from './pack.ts';
import { PackQuotationEntry, QuotationNumbers } from './pack-quotation-entry.tsx';
import { swatchesOf } from './swatches.ts';
import { type Dressed, inTheirLanguages } from './words-in-their-language.tsx';

/** The pack as a page that is made to be printed. */
export function PackDocument({ pack, languages }: { readonly pack: Pack; readonly languages: LanguagesIn }) {
  const { maps, legend, credits } = pack;
  const said = inTheirLanguages(languages);
  const [first, second] = maps;
  const words = legend.sentences.join(' ');
  return (
    <article class="pack">
      <header>
        <p class="pack-kicker">{packOfAtlas(pack.atlas)}</p>
        <h1>{pack.title}</h1>
        <p class="pack-deck">{[pack.showing, ...pack.filter.map(asSentence)].join(' ')}</p>
        <p class="pack-deck">{asSentence(pack.release.words)}</p>
        <Address href={pack.link} />
      </header>
      {!first && <p>{NO_MAP}</p>}
      {first && <MapFigure map={first} id="pack-map-1" words={words} />}
      <ul class="pack-samples">
        {swatchesOf(legend).map(({ swatch, words: meaning }) => (
          <li key={meaning}>
            <SwatchPicture {...swatch} />
            {meaning}
          </li>
        ))}
      </ul>
      <div class="pack-reading">
        {second && <MapFigure map={second} id="pack-map-2" words={words} />}
        <div>
          <p>{words}</p>
          <p class="pack-credits">{credits.join(' · ')}</p>
        </div>
      </div>
      <h2>{ROUTES}</h2>
      {pack.routes.map((route) => (
        <RouteEntry key={route.id} route={route} said={said} />
      ))}
      <h2>{QUOTATIONS}</h2>
      <p class="pack-soft pack-intro">
        <Said
          pieces={markedInThem()}
          as={{ figure: marked('figure'), place: marked('place'), status: marked('status') }}
        />
      </p>
      {pack.quotations.map((quotation) => (
        <PackQuotationEntry key={quotation.number} quotation={quotation} said={said} />
      ))}
      {pack.circumstances.length > 0 && <h2>{BESIDE_THE_CLAIMS}</h2>}
      {pack.circumstances.map((each) => (
        <CircumstanceEntry key={each.id} circumstance={each} said={said} />
      ))}
      <h2>{SOURCES}</h2>
      {pack.sources.map((source) => (
        <SourceEntry key={source.address} source={source} said={said} />
      ))}
      <section class="pack-entry">
        <h2>{HOW_MADE}</h2>
        {pack.method.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      <section class="pack-entry">
        <h2>{TO_CITE}</h2>
        <p>{said(pack.citation)}</p>
        <p class="pack-soft">{recordsLicence(pack.licence.name)}</p>
        <Address href={pack.licence.address} />
      </section>
    </article>
  );
}

function marked(kind: string) {
  return (text: string) => <mark class={kind}>{text}</mark>;
}

function MapFigure({ map, id, words }: { readonly map: PackMap; readonly id: string; readonly words: string }) {
  return (
    <figure class="pack-map">
      {map.title && <figcaption>{map.title}</figcaption>}
      <StaticMap scene={map.scene} basemap={map.basemap} id={id} words={map.title ?? words} />
    </figure>
  );
}

function RouteEntry({ route, said }: { readonly route: PackRoute; readonly said: Dressed }) {
  return (
    <section class="pack-entry">
      <h3>{route.title}</h3>
      <p class="pack-soft">{route.kicker}</p>
      <p class="pack-figure">{route.figure}</p>
      {[route.rule, ...route.remarks, ...route.disputed].map((words) => (
        <p key={words} class="pack-soft">
          {said(words)}
        </p>
      ))}
      <ul class="pack-claims">
        {route.claims.map(({ id, words, quotations }) => (
          <li key={id}>
            <span>{words}</span>
            <code translate={false}>{id}</code>
            <QuotationNumbers numbers={quotations} />
          </li>
        ))}
      </ul>
      <Address href={route.address} />
    </section>
  );
}

function CircumstanceEntry({
  circumstance,
  said,
}: {
  readonly circumstance: PackCircumstance;
  readonly said: Dressed;
}) {
  const { topic, text, from, notes, beside } = circumstance;
  return (
    <div class="pack-circumstance">
      <p>
        <b>{asSentence(topic)}</b> {said(text)} <span class="pack-soft">{said(asSentence(from))}</span>
      </p>
      {notes.map((note) => (
        <p key={note} class="pack-soft">
          {said(note)}
        </p>
      ))}
      {beside.map(({ words, address }) => (
        <Fragment key={address}>
          <p>{said(words)}</p>
          <Address href={address} />
        </Fragment>
      ))}
    </div>
  );
}

function SourceEntry({ source, said }: { readonly source: PackSource; readonly said: Dressed }) {
  const { title, by, date, address, archived, quotations } = source;
  return (
    <section class="pack-entry">
      <h3>{said(title)}</h3>
      <p>{said(sourceLine({ by, date }))}</p>
      <Address href={address} />
      {archived && <Address href={archived} words={textOf(archivedCopy(archived))} />}
      <p class="pack-soft">
        <QuotationNumbers numbers={quotations} />
      </p>
    </section>
  );
}

function Address({ href, words = href }: { readonly href: string; readonly words?: string }) {
  return (
    <p class="pack-address">
      <a href={href}>{words}</a>
    </p>
  );
}
