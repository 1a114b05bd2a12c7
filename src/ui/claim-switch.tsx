import { claimGroup, SHOW_ALL, WHICH_CLAIMS } from '#words/claim-groups.ts';
import { claimCount } from '#words/counts.ts';
import { CLAIM_GROUPS, statusesIn } from '../core/model/claim-group.ts';
import type { MapData } from '../core/model/dataset.ts';
import { GROUP_GLYPHS } from '../core/scene/status-glyph.ts';
import { NO_FILTER } from '../core/view/filter.ts';
import { groupCounts } from '../core/view/group-counts.ts';
import { StatusGlyph } from './status-glyph.tsx';

/**
 * The switch above the map: a button for each group that the atlas has claims of, with their number. Made at build;
 * scripts say what is pressed and how many there are (`site/claim-switch.ts`), and without them it is not shown.
 */
export function ClaimSwitch({ mapData }: { readonly mapData: MapData }) {
  const counts = groupCounts(mapData, NO_FILTER, () => true);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields
    <div class="claim-switch" id="claim-switch" role="group" aria-label={WHICH_CLAIMS}>
      {CLAIM_GROUPS.map((group) => {
        const claims = counts.get(group) ?? 0;
        return (
          claims > 0 && (
            <button key={group} type="button" data-group={group} aria-pressed="false">
              <StatusGlyph {...GROUP_GLYPHS[group]} />
              <span>{claimGroup({ group, statuses: statusesIn(group, mapData) })}</span>{' '}
              <small>{claimCount(claims)}</small>
            </button>
          )
        );
      })}
      <button type="button" class="plain-button" hidden>
        {SHOW_ALL}
      </button>
    </div>
  );
}
