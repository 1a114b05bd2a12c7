import { useEffect, useRef } from 'preact/hooks';
import {
  FIRST_PAGE,
  LAST_PAGE,
  NEXT_PAGE,
  ofAll,
  PAGED_WORDS,
  type PagedThings,
  PREVIOUS_PAGE,
  pageShown,
  stretchWords,
} from '#words/pager.ts';
import { type Page, stretchOfPage } from './paging.ts';

interface Props {
  readonly things: PagedThings;
  readonly page: Page<unknown>;
  readonly onPage: (number: number) => void;
}

/** Goes through the pages of something long, and says to who hears the page where they are. Nothing where one page holds all. */
export function Pager({ things, page, onPage }: Props) {
  const nav = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const { number, pages, all } = page;
  // The next page is read from its beginning, which may lie above what is in sight.
  useEffect(() => {
    if (!isFirst.current) bringIntoSight(nav.current);
    isFirst.current = false;
  }, [number]);
  if (pages === 1) return null;
  const words = PAGED_WORDS[things];
  return (
    <nav ref={nav} class="pager" aria-label={words.pages}>
      <label>
        {words.things}{' '}
        <select value={number} onChange={(event) => onPage(Number(event.currentTarget.value))}>
          {Array.from({ length: pages }, (_, each) => (
            <option key={each} value={each}>
              {stretchWords(stretchOfPage(page, each))}
            </option>
          ))}
        </select>
      </label>
      <span class="pager-all">{ofAll(all)}</span>
      <Turn name={FIRST_PAGE} to={0} page={page} onPage={onPage} />
      <Turn name={PREVIOUS_PAGE} to={number - 1} page={page} onPage={onPage} />
      <Turn name={NEXT_PAGE} to={number + 1} page={page} onPage={onPage} />
      <Turn name={LAST_PAGE} to={pages - 1} page={page} onPage={onPage} />
      <span class="unseen" role="status">
        {pageShown({ things, ...stretchOfPage(page, number), all })}
      </span>
    </nav>
  );
}

const SIGNS = { [FIRST_PAGE]: '«', [PREVIOUS_PAGE]: '‹', [NEXT_PAGE]: '›', [LAST_PAGE]: '»' } as const;

interface TurnProps extends Omit<Props, 'things'> {
  readonly name: keyof typeof SIGNS;
  readonly to: number;
}

/** Not disabled where it leads nowhere: it would lose the focus, and the keys their place. */
function Turn({ name, to, page: { number, pages }, onPage }: TurnProps) {
  const leads = to >= 0 && to < pages && to !== number;
  return (
    <button type="button" title={name} aria-label={name} aria-disabled={!leads} onClick={() => leads && onPage(to)}>
      <span aria-hidden="true">{SIGNS[name]}</span>
    </button>
  );
}

/** The pager sticks to the top of what scrolls: where it does, the beginning is out of sight. */
function bringIntoSight(nav: HTMLElement | null): void {
  const paged = nav?.parentElement;
  if (!nav || !paged) return;
  const isStuck = nav.getBoundingClientRect().top - paged.getBoundingClientRect().top > 1;
  if (isStuck) paged.scrollIntoView({ block: 'start' });
}
