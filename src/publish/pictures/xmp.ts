import { element, type Xml } from '../data/xml.ts';
import type { About } from './about.ts';

const SPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
  'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
  'xmlns:Iptc4xmpCore': 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
};

/**
 * What picture desks read: an XMP packet in the terms of Dublin Core, Photoshop and the IPTC. Own code: of the packages
 * on npm, xmp-js only reads XMP, and exiftool-vendored brings a program of its own to write it.
 */
export function xmpPacket({ title, alt, creator, source, rights, licenceAddress, link, date }: About): string {
  const packet = element(
    'x:xmpmeta',
    { 'xmlns:x': 'adobe:ns:meta/' },
    element(
      'rdf:RDF',
      SPACES,
      element(
        'rdf:Description',
        { 'rdf:about': '' },
        element('dc:title', {}, inEnglish(title)),
        element('dc:description', {}, inEnglish(alt)),
        element('dc:creator', {}, element('rdf:Seq', {}, element('rdf:li', {}, creator))),
        element('dc:rights', {}, inEnglish(rights)),
        element('dc:source', {}, link),
        element('dc:identifier', {}, link),
        ...(date === null ? [] : [element('photoshop:DateCreated', {}, date)]),
        element('photoshop:Credit', {}, creator),
        element('photoshop:Source', {}, source),
        element('xmpRights:Marked', {}, 'True'),
        element('xmpRights:WebStatement', {}, licenceAddress),
        element('Iptc4xmpCore:AltTextAccessibility', {}, inEnglish(alt)),
      ),
    ),
  );
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>${packet.xml}<?xpacket end="r"?>`;
}

function inEnglish(text: string): Xml {
  return element('rdf:Alt', {}, element('rdf:li', { 'xml:lang': 'x-default' }, text));
}
