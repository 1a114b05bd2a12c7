import { embedPolicy, type Inline, mapPolicy, sitePolicy, WORKER_POLICY } from './policy.ts';

/** What the rules depend on. */
export interface Served {
  /** The site's own address; ends in "/". */
  readonly address: string;
  readonly site: Inline;
  readonly embed: Inline;
  /** Published versions of the loader, below the site's address: `embed/dispatch-atlas-1.0.0.js`. */
  readonly loaders: readonly string[];
  /** Releases whose embeds are kept, each with the policy that its pages were published with. */
  readonly frozen: readonly { readonly release: string; readonly policy: string }[];
}

/** What is said of the files whose path, below the site's address, is one of `paths` or begins as one that ends in "*". */
export interface Rule {
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const FOR_GOOD = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const FOR_A_DAY = { 'Cache-Control': 'public, max-age=86400' };
const FOR_MINUTES = { 'Cache-Control': 'public, max-age=300' };
/** Kept, but asked about each time. */
const CHECKED = { 'Cache-Control': 'no-cache' };

/** Pages of the site are asked about each time, and share nothing with pages that open them. */
const OF_PAGES = { 'Cross-Origin-Opener-Policy': 'same-origin', ...CHECKED };

/** Lets pages embed us that are isolated from others (`Cross-Origin-Embedder-Policy`), workers included. */
const FOR_ISOLATED_HOSTS = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

/**
 * Everything that a host says of our files. The files of every kind of host, and the server of the tests, are made of
 * this. Of the rules that hold for one path no two set the same header: hosts would send both.
 */
export function rulesFor({ address, site, embed, loaders, frozen }: Served): readonly Rule[] {
  const { origin } = new URL(address);
  return [
    { paths: ['*'], headers: EVERYWHERE },
    { paths: MAP_PAGE, headers: { 'Content-Security-Policy': mapPolicy(site), ...OF_PAGES } },
    { paths: TEXT_PAGES, headers: { 'Content-Security-Policy': sitePolicy(site), ...OF_PAGES } },
    {
      paths: [
        'embed/',
        'embed/index.html',
        'embed/route/*',
        'embed/place/*',
        'embed/evidence/*',
        'embed/quotations.json',
      ],
      headers: { 'Content-Security-Policy': embedPolicy(embed, origin), ...CHECKED },
    },
    { paths: ['embed/*'], headers: FOR_ISOLATED_HOSTS },
    { paths: ['assets/*', 'embed/assets/*'], headers: { 'Content-Security-Policy': WORKER_POLICY, ...FOR_GOOD } },
    { paths: loaders, headers: FOR_GOOD },
    { paths: ['release/*'], headers: { ...FOR_ISOLATED_HOSTS, ...FOR_GOOD } },
    ...frozen.map(({ release, policy }) => ({
      paths: [`release/${release}/embed/*`],
      headers: { 'Content-Security-Policy': policy },
    })),
    { paths: ['fonts/*'], headers: FOR_A_DAY },
    { paths: ['picture/*', 'since/*', ...LOOSE_FILES], headers: FOR_MINUTES },
  ];
}

/** All files are public, the same for everybody and free of cookies: that others can read them gives nothing away. */
const EVERYWHERE = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy': [
    ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
    ...['microphone', 'midi', 'payment', 'usb'],
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
};

const MAP_PAGE = ['', 'index.html'];

/** Other pages than embeds. Each folder of the site that has pages is named: of two policies both would hold. */
const TEXT_PAGES = [
  '404.html',
  ...['route', 'place', 'article', 'claim', 'method', 'changes', 'data', 'embedding', 'all'].map(
    (folder) => `${folder}/*`,
  ),
];

/** Files that lie at the site's address itself. */
const LOOSE_FILES = [
  ...['oembed.json', 'changes.json', 'changes.atom', 'quotations.json'],
  ...['sitemap.xml', 'favicon.svg', 'atlas.png'],
];
