interface Props {
  /** Null at build: only what needs no script is then there. */
  readonly act: TakeAlongAct | null;
  /** What became of the last download; empty before the first. */
  readonly said: string;
}

export interface TakeAlongAct {
  readonly cite: () => void;
  readonly embed: () => void;
  readonly download: (format: 'csv' | 'geojson') => void;
  readonly pack: (form: 'print' | 'pdf') => void;
}

/** One quiet line: how to cite what is seen, and how to take it along. */
export function TakeAlong({ act, said }: Props) {
  return (
    <>
      {act && (
        <>
          <button type="button" class="plain-button" aria-haspopup="dialog" onClick={act.cite}>
            Cite
          </button>
          <button type="button" class="plain-button" aria-haspopup="dialog" onClick={act.embed}>
            Embed
          </button>
          {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields */}
          <span class="take-along-shown" role="group" aria-label="Download what is shown">
            <span aria-hidden="true">Download what is shown: </span>
            <button type="button" class="plain-button" onClick={() => act.download('csv')}>
              CSV
            </button>
            <span class="take-along-dot" aria-hidden="true">
              {' · '}
            </span>
            <button type="button" class="plain-button" onClick={() => act.download('geojson')}>
              GeoJSON
            </button>
          </span>
          {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields */}
          <span class="take-along-shown" role="group" aria-label="Evidence pack of what is shown">
            <span aria-hidden="true">Evidence pack: </span>
            <button type="button" class="plain-button" onClick={() => act.pack('print')}>
              Print
            </button>
            <span class="take-along-dot" aria-hidden="true">
              {' · '}
            </span>
            <button type="button" class="plain-button" onClick={() => act.pack('pdf')}>
              PDF
            </button>
          </span>
        </>
      )}
      <a class="take-along-all" href="data/">
        All data
      </a>
      {act && (
        <span class="take-along-said" role="status">
          {said}
        </span>
      )}
    </>
  );
}
