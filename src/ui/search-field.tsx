import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SEARCH_FOR } from '#words/side-panel.ts';
import { delayed } from './search-field-delay.ts';

interface Props {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Begins every id, so that a page may hold two fields. */
  readonly idPrefix?: string;
}

const WAIT_MS = 150;

/** Words to look for. What is typed is passed on after a short pause, at once with Enter or Escape. */
export function SearchField({ words, onWords, idPrefix = 'search' }: Props) {
  const [typed, setTyped] = useState(words);
  const passedOn = useRef(words);
  const listener = useRef(onWords);
  listener.current = onWords;
  const pass = useMemo(
    () =>
      delayed(WAIT_MS, (text: string) => {
        if (text === passedOn.current) return;
        passedOn.current = text;
        listener.current(text);
      }),
    [],
  );
  useEffect(() => () => pass.drop(), [pass]);
  useEffect(() => {
    // The echo of what was typed here must not overwrite letters typed since.
    if (words === passedOn.current) return;
    pass.drop();
    passedOn.current = words;
    setTyped(words);
  }, [words, pass]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') pass.now(typed);
    if (event.key !== 'Escape' || typed === '') return;
    // Escape in an empty field is left to what lies around it.
    event.preventDefault();
    event.stopPropagation();
    setTyped('');
    pass.now('');
  };
  const id = `${idPrefix}-words`;
  return (
    <search class="search-field">
      <label for={id}>{SEARCH_FOR}</label>
      <input
        id={id}
        type="search"
        value={typed}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          pass.later(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}
