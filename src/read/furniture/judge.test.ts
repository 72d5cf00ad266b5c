import { describe, expect, it } from 'vitest';
import { findBody } from './body.ts';
import { judge } from './judge.ts';

describe('judge', () => {
  it.each([
    ['Sign up to our newsletter and never miss a story.', 'speaks-to-visitor'],
    ['By submitting this form you agree to our privacy policy.', 'legal'],
    ['You have two free articles left this month.', 'speaks-to-visitor'],
    ['Home | World | Sport | Weather', 'separated-labels'],
    ['Facebook Twitter Email Print', 'site-words'],
    ['4 hours ago', 'relative-time'],
    ['bookmark_borderSave for later', 'icon-names'],
    ['Follow Ana Brill on Twitter: @anabrill', 'author-note'],
    ['© 2020 Valdera Courier', 'legal'],
    ['RELATED: Ferry late again', 'list-label'],
    ['17 comments', 'site-words'],
    ['No shares so far', 'count-label'],
    ['_____________', 'rule'],
  ])('%j is furniture', (line, sign) => {
    expect(judge(line)).toMatchObject({ sign });
    expect(judge(line).weight).toBeLessThanOrEqual(0);
  });

  it.each([
    ['The minister wrote on Twitter that 40 people had been freed.'],
    ['“Sign up to our newsletter,” the leaflet said, and 300 people in Marn did.'],
    ['Members of the community left their homes after the alerts, the mayor said.'],
    ['Four years ago the same bridge fell and killed nine people.'],
    ['The company changed its policies on accounts and passwords, officials said.'],
    ['“You have to leave your homes,” the soldiers told them.'],
    ['12 houses damaged'],
  ])('%j is not', (line) => {
    expect(judge(line).sign).toBeNull();
  });
});

describe('findBody', () => {
  it('takes the stretch that adds up to most', () => {
    expect(findBody([-8, 30, -8, 20, -25, 9, -25])).toEqual({ first: 1, last: 3 });
  });
  it('is null where nothing reads like an article', () => {
    expect(findBody([-8, 0, -25])).toBeNull();
  });
});
