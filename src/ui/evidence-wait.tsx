import {
  ATLAS_IS_RENEWED,
  EVIDENCE_IS_COMING,
  EVIDENCE_NOT_FROM_DISK,
  EVIDENCE_NOT_LOADED,
  READ_ON_ITS_PAGE,
  TRY_AGAIN,
} from '#words/reading-column.ts';

/** Why the evidence is not there: it is on its way, or could not be had. */
export type Absence = 'coming' | 'disk' | 'renewed' | 'failed';

interface Props {
  readonly title: string;
  readonly titleId: string;
  readonly absence: Absence;
  /** The page that the evidence is on. */
  readonly page: string;
  readonly onRetry: () => void;
}

const WORDS: Readonly<Record<Absence, string>> = {
  coming: EVIDENCE_IS_COMING,
  disk: EVIDENCE_NOT_FROM_DISK,
  renewed: ATLAS_IS_RENEWED,
  failed: EVIDENCE_NOT_LOADED,
};

/** Stands where a section of evidence will: what was picked, and the way to its page. */
export function EvidenceWait({ title, titleId, absence, page, onRetry }: Props) {
  return (
    <>
      <h2 id={titleId}>{title}</h2>
      <p class="wait-words" role="status">
        {WORDS[absence]}
      </p>
      {absence !== 'coming' && (
        <p class="wait-ways">
          {absence === 'failed' && (
            <button type="button" onClick={onRetry}>
              {TRY_AGAIN}
            </button>
          )}
          <a href={page}>{READ_ON_ITS_PAGE}</a>
        </p>
      )}
    </>
  );
}
