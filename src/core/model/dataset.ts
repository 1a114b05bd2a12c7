import type { Article, ArticleOutline, Excerpt, Publisher } from './article.ts';
import type { Circumstance } from './circumstance.ts';
import type { Claim, ClaimOutline } from './claim.ts';
import type { Findings } from './finding.ts';
import type { AgencyId, SectorId } from './ids.ts';
import type { Imprint } from './imprint.ts';
import type { Place, PlaceOutline } from './place.ts';
import type { Change, Release, ReleaseSummary } from './release.ts';
import type { Route } from './route.ts';
import type { Source } from './source.ts';
import type { Language } from './vocabulary.ts';

export interface Agency {
  readonly id: AgencyId;
  readonly names: Readonly<Record<Language, string | null>> & { readonly en: string };
  readonly spellings: readonly string[];
}

export interface Sector {
  readonly id: SectorId;
  readonly label: string;
}

/** Everything the atlas knows, checked at build. Plain data: it survives JSON. */
export interface Dataset extends MapData {
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly excerpts: readonly Excerpt[];
  readonly circumstances: readonly Circumstance[];
  /** What became of claims, newest first; what is not released yet stands before all releases. */
  readonly changes: readonly Change[];
  /** What each release brought as a whole, in the same order. A draft has an entry of its own. */
  readonly releases: readonly ReleaseSummary[];
  /** Left out where no editor has written anything. */
  readonly findings?: Findings;
}

/** The part of the dataset that drawing needs. */
export interface MapData {
  readonly imprint: Imprint;
  readonly release: Release;
  readonly publishers: readonly Publisher[];
  readonly agencies: readonly Agency[];
  readonly sectors: readonly Sector[];
  readonly places: readonly PlaceOutline[];
  readonly articles: readonly ArticleOutline[];
  readonly claims: readonly ClaimOutline[];
  readonly routes: readonly Route[];
}
