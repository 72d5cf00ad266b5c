import { describe, expect, it } from 'vitest';
import { mainText } from './main-text.ts';
import { parsePage } from './parse.ts';
import { paragraphsOf } from './stretches.ts';

const sentence = (what: string): string =>
  `The harbour office at Marnby said on Tuesday that ${what} had been counted twice before the storm came in from the west.`;
const body = ['ferries', 'cranes', 'barges', 'buoys'].map((what) => `<p>${sentence(what)}</p>`).join('');
const card = (what: string): string =>
  `<li class="item"><h3><a href="/${what}">Other news of ${what}</a></h3><div class="text">${sentence(what)}</div></li>`;

function read(page: string, title: string | null = null): readonly string[] {
  return mainText(paragraphsOf(parsePage(`<html><body>${page}</body></html>`).root), title).map(({ words }) => words);
}
const about = (words: readonly string[]): readonly string[] =>
  words.flatMap((line) => /that (\w+) had/u.exec(line)?.[1] ?? []);

const ARTICLE = ['ferries', 'cranes', 'barges', 'buoys'];

describe('the article of a page', () => {
  it('is where the sentences are, without menus, asides and footers', () => {
    const page = `<nav><a href="/">Home</a></nav><div class="story">${body}</div><aside><p>${sentence('an aside')}</p></aside><footer><p>${sentence('a footer')}</p></footer>`;
    expect(about(read(page))).toEqual(ARTICLE);
  });

  it('is not the longer list of other stories under it', () => {
    const cards = ['mills', 'roads', 'trams', 'wells', 'kilns', 'forts', 'docks'].map(card).join('');
    expect(about(read(`<div><div class="text-body">${body}</div><ul class="river">${cards}</ul></div>`))).toEqual(
      ARTICLE,
    );
  });

  it('is whole where it stands in parts', () => {
    const part = (words: string): string => `<section class="chunk">${words}</section>`;
    const halves = [body.slice(0, body.length / 2), body.slice(body.length / 2)];
    expect(about(read(`<div>${halves.map(part).join('<div class="ad">Advertisement</div>')}</div>`))).toEqual(ARTICLE);
  });

  it('keeps the opening that stands in a box of its own', () => {
    const page = `<h1>Harbour counts its boats</h1><div><div class="opening"><p>${sentence('rafts')}</p></div><div class="rest">${body}</div></div>`;
    expect(about(read(page, 'Harbour counts its boats'))).toEqual(['rafts', ...ARTICLE]);
  });

  it('is not what stands before the headline', () => {
    const page = `<div class="wrap"><p>${sentence('notes')}</p><div><h1>Harbour counts its boats</h1>${body}</div></div>`;
    expect(about(read(page, 'Harbour counts its boats'))).toEqual(ARTICLE);
  });

  it('is found though its element is named like something beside it', () => {
    expect(
      about(
        read(
          `<div class="sidebar-left"><p>${sentence('notes')}</p></div><div class="promo content-area">${body}</div>`,
        ),
      ),
    ).toEqual(ARTICLE);
    expect(about(read(`<form class="comments">${body}</form>`))).toEqual(ARTICLE);
  });

  it('is read though all of it is named like something beside it', () => {
    const box = (what: string): string => `<div class="related"><p>${sentence(what)}</p></div>`;
    expect(about(read(ARTICLE.map(box).join('')))).toEqual(ARTICLE);
  });

  it('ends where a heading leads away, and goes on with the next paragraph of its own', () => {
    const related = `<h4>Related stories</h4><div>${sentence('mills')}</div>`;
    expect(about(read(`<article>${body}${related}<p>${sentence('nets')}</p></article>`))).toEqual([...ARTICLE, 'nets']);
    const plain = `<h4>What the office counted</h4><div>${sentence('mills')}</div>`;
    expect(about(read(`<article>${body}${plain}</article>`))).toEqual([...ARTICLE, 'mills']);
  });

  it('holds posts that it shows, and no box that only a pointer opens', () => {
    const post = `<div class="widget social-embed"><blockquote class="tweet"><p>${sentence('gulls')}</p></blockquote></div>`;
    const hover =
      '<p>The mayor <span>Ana Brill<span class="tooltip-text">Ana Brill has written 40 letters</span></span> said nothing.</p>';
    const words = read(`<article>${body}${post}${hover}</article>`);
    expect(about(words)).toContain('gulls');
    expect(words.at(-1)).toBe('The mayor Ana Brill said nothing.');
  });

  it('has the rows of its tables, each a line', () => {
    const table = '<table><tr><th>Port</th><th>Boats</th></tr><tr><td>Marnby</td><td>41</td></tr></table>';
    const words = read(`<article>${body}${table}</article>`);
    expect(words.slice(-2)).toEqual(['Port Boats', 'Marnby | 41']);
    const layout = `<table><tr><td><p>${sentence('kites')}</p></td><td><div>Menu</div></td></tr></table>`;
    expect(about(read(layout))).toEqual(['kites']);
  });

  it('is all there is where nothing reads like one', () => {
    expect(read('<div>Marnby</div><div>Oule</div>')).toEqual(['Marnby', 'Oule']);
  });
});
