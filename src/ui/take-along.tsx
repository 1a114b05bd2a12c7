import {
  ALL_DATA,
  CITE,
  COPY_LINK,
  DOWNLOAD_SHOWN,
  DOWNLOAD_SHOWN_LEAD,
  EMBED,
  FORMAT_NAMES,
  PACK_LEAD,
  PACK_OF_SHOWN,
  PRINT,
} from '#words/take-along.ts';

interface Props {
  /** Null at build: only what needs no script is then there. */
  readonly act: TakeAlongAct | null;
  /** What became of the last download; empty before the first. */
  readonly said: string;
}

export interface TakeAlongAct {
  readonly link: () => void;
  readonly cite: () => void;
  readonly embed: () => void;
  readonly download: (format: 'csv' | 'geojson') => void;
  readonly pack: (form: 'print' | 'pdf') => void;
}

/** How to link to what is seen, to cite it, and to take it along. */
export function TakeAlong({ act, said }: Props) {
  return (
    <>
      {act && (
        <>
          <button type="button" class="plain-button" onClick={act.link}>
            {COPY_LINK}
          </button>
          <button type="button" class="plain-button" aria-haspopup="dialog" onClick={act.cite}>
            {CITE}
          </button>
          <button type="button" class="plain-button" aria-haspopup="dialog" onClick={act.embed}>
            {EMBED}
          </button>
          {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields */}
          <span class="take-along-shown" role="group" aria-label={DOWNLOAD_SHOWN}>
            <span aria-hidden="true">{DOWNLOAD_SHOWN_LEAD} </span>
            <button type="button" class="plain-button" onClick={() => act.download('csv')}>
              {FORMAT_NAMES.csv}
            </button>
            <span class="take-along-dot" aria-hidden="true">
              {' · '}
            </span>
            <button type="button" class="plain-button" onClick={() => act.download('geojson')}>
              {FORMAT_NAMES.geojson}
            </button>
          </span>
          {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields */}
          <span class="take-along-shown" role="group" aria-label={PACK_OF_SHOWN}>
            <span aria-hidden="true">{PACK_LEAD} </span>
            <button type="button" class="plain-button" onClick={() => act.pack('print')}>
              {PRINT}
            </button>
            <span class="take-along-dot" aria-hidden="true">
              {' · '}
            </span>
            <button type="button" class="plain-button" onClick={() => act.pack('pdf')}>
              {FORMAT_NAMES.pdf}
            </button>
          </span>
        </>
      )}
      <a class="take-along-all" href="data/">
        {ALL_DATA}
      </a>
      {act && (
        <span class="take-along-said" role="status">
          {said}
        </span>
      )}
    </>
  );
}
