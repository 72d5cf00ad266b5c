/** Platforms on which statements are published: as media of a chain, and organisations by name. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  'twitter facebook telegram youtube instagram whatsapp tiktok weibo vkontakte snapchat linkedin reddit skype signal medium tumblr periscope wechat viber mastodon bluesky'.split(
    ' ',
  ),
);
