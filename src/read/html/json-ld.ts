/** What a page's JSON-LD says of its article (schema.org Article and its kinds). Null where it does not say. */
export interface ArticleData {
  readonly headline: string | null;
  readonly body: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  /** False where the page says that one must pay to read all of it; null where it does not say. */
  readonly isFree: boolean | null;
  readonly isLiveBlog: boolean;
  /** The entries of a live blog, as far as the data holds them. */
  readonly updates: readonly LiveUpdate[];
}

export interface LiveUpdate {
  readonly headline: string | null;
  readonly body: string | null;
  readonly published: string | null;
}

type Json = null | boolean | number | string | readonly Json[] | Node;
type Node = { readonly [key: string]: Json };

const ARTICLE = /(?:Article|BlogPosting|NewsReport|Report|LiveBlogPosting|WebPage)$/u;
const MOST_NODES = 2_000;

/**
 * The first article among the page's JSON-LD blocks; a plain WebPage only where there is no article. Broken JSON is
 * skipped.
 */
export function readJsonLd(blocks: readonly string[]): ArticleData | null {
  const nodes = blocks.flatMap(parse).slice(0, MOST_NODES);
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const article = articles.find((node) => typesOf(node).every((type) => type !== 'WebPage')) ?? articles[0];
  if (article === undefined) return null;
  const named = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  return {
    headline: textOf(article['headline'] ?? article['name']),
    body: textOf(article['articleBody']),
    published: textOf(article['datePublished'] ?? article['dateCreated']),
    modified: textOf(article['dateModified']),
    author: namesOf(article['author'] ?? article['creator'], named),
    publisher: namesOf(article['publisher'] ?? article['sourceOrganization'], named),
    section: textOf(article['articleSection']),
    isFree: truthOf(article['isAccessibleForFree']),
    isLiveBlog: typesOf(article).includes('LiveBlogPosting'),
    updates: updatesOf(article['liveBlogUpdate']),
  };
}

/** Objects of a block, those in `@graph` and in lists too, without recursion. */
function parse(block: string): readonly Node[] {
  let json: Json;
  try {
    json = JSON.parse(
      block
        .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
        .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/u, '')
        .replace(/\p{Cc}/gu, ' '),
    );
  } catch {
    return [];
  }
  const found: Node[] = [];
  const queue: Json[] = [json];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const item = queue[at];
    if (item === null || typeof item !== 'object') continue;
    if (isList(item)) queue.push(...item.slice(0, MOST_NODES));
    else {
      found.push(item);
      const inner = [item['@graph'], item['mainEntity'], item['mainEntityOfPage']];
      queue.push(...inner.filter((value) => value !== undefined));
    }
  }
  return found;
}

function updatesOf(value: Json | undefined): readonly LiveUpdate[] {
  const items = value === undefined || value === null ? [] : isList(value) ? value : [value];
  return items.slice(0, MOST_NODES).flatMap((item) => {
    if (item === null || typeof item !== 'object' || isList(item)) return [];
    const { headline, articleBody, datePublished, dateModified } = item;
    return [
      { headline: textOf(headline), body: textOf(articleBody), published: textOf(datePublished ?? dateModified) },
    ];
  });
}

/** Sites write truth as such or as a word. */
function truthOf(value: Json | undefined): boolean | null {
  const word = String(value ?? '').toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : null;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function typesOf(node: Node): readonly string[] {
  const type = node['@type'] ?? null;
  return isList(type) ? type.filter((name) => typeof name === 'string') : typeof type === 'string' ? [type] : [];
}

function textOf(value: Json | undefined): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (value !== undefined && isList(value)) return textOf(value[0]);
  return null;
}

/** A name, or the names of a list, joined by commas; of what only points to another node of the page, that one's. */
function namesOf(value: Json | undefined, nodes: ReadonlyMap<string, Node>): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return textOf(value);
  if (isList(value)) {
    const names = value.flatMap((item) => namesOf(item, nodes) ?? []);
    return names.length === 0 ? null : [...new Set(names)].join(', ');
  }
  if (typeof value !== 'object') return null;
  const id = value['@id'];
  return textOf(value['name']) ?? (typeof id === 'string' ? textOf(nodes.get(id)?.['name']) : null);
}
