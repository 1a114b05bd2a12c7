import type { EmbedOptions } from '../core/view/embed-options.ts';
import type { EmbedIdentity } from './embed-elsewhere.ts';
import type { EmbedMessages } from './embed-messages.ts';

/** What an embedded page is opened with. */
export interface EmbedSetting {
  readonly page: EmbedIdentity;
  readonly options: EmbedOptions;
  /** The view asked for, without "#" and without what WordPress adds. */
  readonly hash: string;
  readonly secret: string | null;
  readonly messages: EmbedMessages;
  /** A sentence for each part of the query that was left out. */
  readonly ignored: readonly string[];
}
