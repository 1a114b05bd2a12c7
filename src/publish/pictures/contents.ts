import type { Evidence } from '../../core/model/evidence.ts';
import { type EmbedSubject, embedAddress, releaseAddress } from '../../core/view/embed-address.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { type Body, bodyWords } from './body-words.ts';
import type { PictureComposition } from './compose.ts';
import { type PictureLegend, pictureLegend } from './legend-words.ts';
import { deckWords, type PictureWords, pictureWords } from './picture-words.ts';
import type { SubjectRecords } from './subject.ts';

/** Whether a picture is of the data as they are at any time, or stays that of one release. */
export type Edition = 'live' | 'frozen';

/** Everything that is written in a picture. */
export interface Contents extends PictureWords {
  readonly atlas: string;
  /** Under the title. */
  readonly deck: string;
  /** Its first sentence. */
  readonly deckInShort: string;
  readonly legend: PictureLegend;
  /** Null where there is a map. */
  readonly body: Body | null;
  /** Whose outlines the map is drawn with; empty where there is none. */
  readonly mapCredit: string;
  /** The address of what the picture shows, in full. */
  readonly link: string;
}

export interface ContentsOptions {
  readonly subject: EmbedSubject;
  readonly edition: Edition;
  readonly records: SubjectRecords;
  readonly evidence: Evidence;
  readonly composition: PictureComposition | null;
  readonly mapCredit: string;
}

export function contentsOf({ subject, edition, records, evidence, composition, mapCredit }: ContentsOptions): Contents {
  const [first = '', ...rest] = deckWords(subject, records, evidence);
  return {
    ...pictureWords(subject, evidence),
    atlas: evidence.dataset.imprint.name,
    deck: [first, ...rest].join(' '),
    deckInShort: first,
    legend: composition ? pictureLegend(composition) : { sentences: [], patterns: '' },
    body: composition ? null : bodyWords(subject, records, evidence),
    mapCredit: composition ? mapCredit : '',
    link: linkTo(subject, edition, evidence),
  };
}

function linkTo(subject: EmbedSubject, edition: Edition, { dataset }: Evidence): string {
  const { imprint, release } = dataset;
  if (edition === 'frozen') return imprint.address + releaseAddress(release.id) + embedAddress(subject);
  return subject.kind === 'atlas' ? imprint.address : imprint.address + pageAddress(subject);
}
