import { describeRefusals, PLACES, RECORD, record } from './fixture-project.ts';

describeRefusals('ids', [
  [
    'a destination that resolves to nothing',
    [record('destinations: [sweden]', 'destinations: [swedn]')],
    `${RECORD}:67  destinations names "swedn", and there is no such place. Did you mean "sweden"?`,
  ],
  [
    'a publisher that resolves to nothing',
    [record('publisher: example-herald', 'publisher: example-heral')],
    `${RECORD}:3  publisher names "example-heral", and there is no such publisher. Did you mean "example-herald"?`,
  ],
  [
    'a sector that resolves to nothing',
    [record('sectors: [farming]', 'sectors: [mining]')],
    `${RECORD}:60  sectors names "mining", and there is no such sector. Known: "farming".`,
  ],
  [
    'an agency that resolves to nothing',
    [record('agency: orchard-bureau', 'agency: orchid-bureau')],
    `${RECORD}:74  agencies.agency names "orchid-bureau", and there is no such agency. Did you mean "orchard-bureau"?`,
  ],
  [
    'a body of a claim that is named without its role, and is not known either',
    [record('agencies: [{ agency: orchard-bureau, role: sends the workers }]', 'agencies: [orchid-bureau]')],
    `${RECORD}:74  agencies of a claim names "orchid-bureau" alone, without its role. Write - { agency: orchid-bureau, role: … }; in a circumstance the id is enough.`,
    `${RECORD}:74  agencies.agency names "orchid-bureau", and there is no such agency. Did you mean "orchard-bureau"?`,
  ],
  [
    'a body of a claim whose role is missing, and that is not known either',
    [record('agency: orchard-bureau, role: sends the workers', 'agency: orchid-bureau')],
    `${RECORD}:74  The field "role" is missing. Write it: it cannot be left out.`,
    `${RECORD}:74  agencies.agency names "orchid-bureau", and there is no such agency. Did you mean "orchard-bureau"?`,
  ],
  [
    'a body of a circumstance that has a role, and is not known either',
    [record('agencies: [orchard-bureau]', 'agencies: [{ agency: orchid-bureau, role: asks for it }]')],
    `${RECORD}:106  agencies names "orchid-bureau", and there is no such agency. Did you mean "orchard-bureau"?`,
    `${RECORD}:106  agencies of a circumstance is a group of fields, where an id is wanted. Write [orchid-bureau]; a role is written in claims only.`,
  ],
  [
    'a whole that resolves to nothing',
    [record('part_of: total', 'part_of: totals')],
    `${RECORD}:62  part_of names "totals", and there is no such claim. Did you mean "total"?`,
  ],
  [
    'a claim of a circumstance that resolves to nothing',
    [record('claims: [total]', 'claims: [totl]')],
    `${RECORD}:97  claims names "totl", and there is no such claim. Did you mean "total"?`,
  ],
  [
    'an excerpt that resolves to nothing, and so one that no claim uses',
    [record('excerpts: [return]', 'excerpts: [retrn]')],
    `${RECORD}:32  No claim uses the excerpt "return". Let the claim that rests on it name it, or take it out: nothing is quoted without need.`,
    `${RECORD}:80  excerpts names "retrn", and there is no such excerpt. Did you mean "return"?`,
    `${RECORD}:114  Sentence 5 is not accounted for. Quote it for a claim, tell it as a circumstance, or list it under nothing and say why.`,
  ],
  [
    'a claim that is related to itself',
    [record('part_of: orchard/total', 'contradicts: [groups]')],
    `${RECORD}:77  contradicts names the claim itself. Name another claim, or leave it out.`,
  ],
  [
    'an id given twice in a record',
    [record('  - id: favours', '  - id: fee')],
    `${RECORD}:101  The id "fee" is already that of the circumstance in line 93. Give one of the two another id.`,
  ],
  [
    'a place given twice',
    [[PLACES, '- id: norway', '- id: sweden']],
    `${RECORD}:41  destinations names "norway", and there is no such place. Known: "abroad", "denmark", "finland", "kangwon", "kp-unstated" or "sweden".`,
    `${RECORD}:53  destinations names "norway", and there is no such place. Known: "abroad", "denmark", "finland", "kangwon", "kp-unstated" or "sweden".`,
    `${PLACES}:22  The id "sweden" is already that of the place in line 17. Give one of the two another id.`,
  ],
  [
    'an excerpt named twice by one claim',
    [record('excerpts: [groups]', 'excerpts: [groups, groups]')],
    `${RECORD}:64  excerpts names something twice: ["groups","groups"]. Name it once.`,
  ],
  [
    'a file name that is not the id',
    [record('  id: orchard', '  id: orchards')],
    `${RECORD}:2  The article's id is "orchards", and the file is called "orchard.yaml". Call the file "orchards.yaml", or give the article the id "orchard".`,
  ],
  [
    'two sources of one id',
    [
      [
        'data/sources.yaml',
        '[]',
        '- { id: planner, label: a planner, why: It is said so. }\n- { id: planner, label: another, why: It is said so. }',
      ],
      record(
        '    speaker: [a person who knows the plan]\n',
        '    speaker: [a person who knows the plan]\n    source: planner\n',
      ),
    ],
    'data/sources.yaml:2  The id "planner" is already that of the source in line 1. Give one of the two another id.',
  ],
]);
