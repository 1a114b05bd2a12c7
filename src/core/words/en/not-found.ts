import { pieces, slot } from '../format/pieces.ts';

/** What a server says where there is no page. */

export function noSuchPage({ atlas }: { atlas: string }): string {
  return `No such page · ${atlas}`;
}

export function thereIsNoSuchPage({ atlas }: { atlas: string }): string {
  return `There is no such page in ${atlas}`;
}

export function whereToLookInstead() {
  return pieces`A claim or a route may have been withdrawn; what became of it stands under ${slot('changes', 'Changes')}. Everything else can be found from ${slot('map', 'the map')}.`;
}
