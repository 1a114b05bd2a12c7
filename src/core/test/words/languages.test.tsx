import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { day, list, month, monthAndYear, number, plural } from '#words/language.ts';
import { Said } from '../../../ui/said.tsx';
import { pieces, slot, textOf } from '../../words/format/pieces.ts';
import { pluralIn } from '../../words/format/plural.ts';
import type { Translation } from '../../words/format/translation.ts';
import * as en from './languages/en/claims.ts';
import { COMPLETE as ko } from './languages/ko/complete.ts';
import { COMPLETE as ru } from './languages/ru/complete.ts';

test('English has two forms, and no comma before the last of a list', () => {
  expect(en.claimsInArticles({ claims: 1, articles: 2 })).toBe('1 claim in 2 articles');
  expect(en.claimsInArticles({ claims: 15_000, articles: 1 })).toBe('15,000 claims in 1 article');
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  expect(plural(0, { one: 'one', other: 'other' })).toBe('other');
});

test('a date is the same in every time zone', () => {
  expect([month('2024-02'), monthAndYear('2024-09'), day('2024-02-01')]).toEqual([
    'February',
    'September 2024',
    '1 February 2024',
  ]);
  expect(() => day('soon')).toThrow(RangeError);
  expect(number(1234567)).toBe('1,234,567');
});

test.each([
  [1, '1 утверждение в 1 статье'],
  [2, '2 утверждения в 2 статьях'],
  [5, '5 утверждений в 5 статьях'],
  [11, '11 утверждений в 11 статьях'],
  [21, '21 утверждение в 21 статье'],
])('Russian has a form for one, few and many: %i', (count, said) => {
  expect(ru.claims.claimsInArticles({ claims: count, articles: count })).toBe(said);
});

test('a form that a language is not given is an error, not a gap', () => {
  const pluralRu = pluralIn<'one' | 'few' | 'many'>('ru');
  expect(() => pluralRu(1.5, { one: '', few: '', many: '' })).toThrow('other');
});

test('Korean has one form and says the articles first', () => {
  expect(ko.claims.claimsInArticles({ claims: 1, articles: 2 })).toBe('기사 2건에 실린 주장 1건');
});

test.each([
  [en, '<b>500</b> workers went to <i>China</i> (<a href="#method">how we know</a>).'],
  [ru.claims, '<b>500</b> рабочих выехали: <i>China</i> (<a href="#method">откуда это известно</a>).'],
  [ko.claims, '노동자 <b>500</b>명이 <i>China</i>(으)로 갔다(<a href="#method">근거</a>).'],
])('one component shows a message in the order of any language', ({ workersWentTo }, html) => {
  const dressed = (
    <Said
      pieces={workersWentTo({ workers: 500, place: 'China' })}
      as={{
        figure: (text) => <b>{text}</b>,
        place: (text) => <i>{text}</i>,
        method: (text) => <a href="#method">{text}</a>,
      }}
    />
  );
  expect(render(dressed)).toBe(html);
});

test('slots of one name in a list are told apart', () => {
  const addresses = ['/nk', '/rfa', '/dnk'];
  const outlets = ['NK News', 'RFA', 'Daily NK'];
  const dressed = (
    <Said
      pieces={en.reportedBy(outlets)}
      as={{ outlet: (text, index) => <a href={addresses[index] ?? ''}>{text}</a> }}
    />
  );
  expect(render(dressed)).toBe(
    'Reported by <a href="/nk">NK News</a>, <a href="/rfa">RFA</a> and <a href="/dnk">Daily NK</a>.',
  );
  expect(textOf(ko.claims.reportedBy(outlets))).toBe('NK News, RFA 및 Daily NK의 보도.');
});

test('a component gives what has no text of its own, and plain text is given it too', () => {
  const message = pieces`Read ${slot('title')} by ${slot('author', 'A. Person')}.`;
  expect(render(<Said pieces={message} as={{ title: () => <q>Far away</q>, author: (text) => text }} />)).toBe(
    'Read <q>Far away</q> by A. Person.',
  );
  expect(textOf(message, { title: 'Far away' })).toBe('Read Far away by A. Person.');
  expect(() => textOf(message)).toThrow('“title”');
});

test('types refuse a slot that is not dressed, and one that is not there', () => {
  const message = pieces`See ${slot('method', 'how')}.`;
  // @ts-expect-error: the slot “method” is not dressed.
  expect(() => render(<Said pieces={message} as={{}} />)).toThrow(TypeError);
  // @ts-expect-error: there is no slot “source”.
  expect(render(<Said pieces={message} as={{ method: (text) => text, source: (text) => text }} />)).toBe('See how.');
  expect(pieces`Plain.`).toEqual(['Plain.']);
  expect(pieces`a${pieces`b${'c'}`}d`).toEqual(['abcd']);
});

test('types refuse a language that lacks a message, or whose message has other slots', () => {
  const { reportedBy, ...rest } = ko.claims;
  // @ts-expect-error: a message is missing.
  expect(rest satisfies Translation<typeof en>).not.toHaveProperty('reportedBy');
  const other = { ...rest, reportedBy: (outlets: readonly string[]) => pieces`${slot('paper', outlets.join())}` };
  // @ts-expect-error: no component dresses the slot “paper”.
  expect(other satisfies Translation<typeof en>).not.toEqual({ ...rest, reportedBy });
});
