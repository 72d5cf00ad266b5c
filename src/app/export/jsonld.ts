import type { Account } from '../../model/account.ts';
import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';

/** Terms of the W3C Web Annotation vocabulary and PROV-O, written out so that no context need be fetched. */
const CONTEXT = {
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  cw: 'urn:crosswire:terms:',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  body: 'oa:hasBody',
  target: 'oa:hasTarget',
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: 'oa:hasSelector',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  wasAttributedTo: 'prov:wasAttributedTo',
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  wasGeneratedBy: 'prov:wasGeneratedBy',
  claims: { '@id': 'cw:claims', '@type': '@id' },
  '@vocab': 'urn:crosswire:terms:',
} as const;

/** Words on either side of a quote that help to find it again, in UTF-16 code units. */
const AROUND = 32;

/**
 * The account as linked data (JSON-LD 1.1): reports are entities of PROV, each claim a Web Annotation of its exact
 * words (quote and position) whose body holds what was read, attributed to the links of its chain; findings name their
 * claims.
 */
export function exportJsonLd(account: Account): string {
  const reports = new Map(account.reports.map((report) => [report.id, report]));
  const origins = new Map(account.origins.flatMap(({ id, claims }) => claims.map((claim) => [claim, id])));
  const graph = [
    ...account.reports.map(reportNode),
    ...account.claims.map((claim) => claimNode(claim, reports.get(claim.report), origins.get(claim.id) ?? null)),
    ...account.findings.map(({ id, kind, reading, claims, words }) => {
      return {
        id: iri('finding', id),
        type: 'cw:Finding',
        kind,
        reading,
        claims: claims.map((one) => iri('claim', one)),
        words,
      };
    }),
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 1)}\n`;
}

function reportNode({ id, document, title, outlet, published, sha256, mediaType, language }: Report): object {
  return {
    id: iri('report', id),
    type: ['prov:Entity', 'cw:Report'],
    document,
    'dcterms:title': title,
    'dcterms:publisher': outlet,
    'dcterms:language': language,
    'dcterms:format': mediaType,
    published,
    sha256,
  };
}

function claimNode(claim: Claim, report: Report | undefined, origin: string | null): object {
  const { quote, quantity, population, measure, actor, place, asOf, chain, mode, modality, links, madeBy } = claim;
  const text = report?.text ?? '';
  return {
    id: iri('claim', claim.id),
    type: ['Annotation', 'prov:Entity'],
    target: {
      source: iri('report', claim.report),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quote.text,
          prefix: text.slice(Math.max(0, quote.start - AROUND), quote.start),
          suffix: text.slice(quote.end, quote.end + AROUND),
        },
        { type: 'TextPositionSelector', start: quote.start, end: quote.end },
      ],
    },
    body: {
      type: 'cw:Claim',
      quantity: plain(quantity),
      population,
      measure,
      actor,
      place,
      asOf,
      mode,
      modality,
      origin,
      links: links.map((link) => ({ kind: link.kind, claim: iri('claim', link.claim) })),
    },
    wasDerivedFrom: iri('report', claim.report),
    wasAttributedTo: chain.map(({ agent, role, kind, cue }) => ({ type: 'prov:Agent', agent, role, kind, cue })),
    wasGeneratedBy: { type: 'prov:Activity', method: madeBy },
  };
}

/** A figure without its offsets: in linked data `start` and `end` are those of the quote. */
function plain({ text, min, max, qualifier, unit }: Claim['quantity']): object {
  return { text, min, max, qualifier, unit };
}

function iri(kind: 'claim' | 'report' | 'finding', id: string): string {
  return `urn:crosswire:${kind}:${encodeURIComponent(id)}`;
}
