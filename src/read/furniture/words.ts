/**
 * Words by which pages speak of themselves and of what a visitor can do there: controls, forms, accounts, channels,
 * sections of a site. They are the vocabulary of site functions as HTML, ARIA and schema.org name them (navigation,
 * search, login, share
 * action, comment, subscribe action, follow action), in the words that English news pages use for them, with the
 * large networks.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** A line made of these words alone is a control or a label. */
export const SITE_WORDS: ReadonlySet<string> = new Set(
  list(`
    home menu search close open skip navigation nav back next previous prev top contents expand collapse toggle loading
    share shares sharing tweet tweets retweet pin like likes save print email e-mail mail copy link url short text font size zoom
    facebook twitter x instagram telegram whatsapp youtube linkedin pinterest reddit tumblr flipboard messenger viber line vk rss tiktok threads bluesky mastodon weibo wechat google plus
    comment comments reply replies post posted respond leave discuss discussion conversation
    login log logout signin sign signup in out up register registration account profile subscribe subscriber subscribers subscription subscriptions newsletter newsletters
    follow following followers contact about us our team careers jobs advertise advertisement advertisements ad ads sponsored promoted partner
    terms conditions use service privacy policy policies cookie cookies legal disclaimer imprint sitemap accessibility help faq feedback support donate
    related trending popular recommended latest breaking top most read viewed shared stories story articles article news headlines more read also see here all view
    photo photos picture pictures gallery galleries video videos watch listen audio podcast podcasts live multimedia slideshow play pause mute fullscreen
    tags tag topics topic categories category section sections archive archives filed under keywords
    favorites favourites favorite favourite add bookmark bookmarks alerts alert notification notifications settings preferences location edition language version mobile app apps download
    submit cancel reset continue confirm ok yes no accept decline agree required name username password please wait script javascript enabled disabled
    create edit delete report abuse error tip tips send views view
    advert adverts advertising image images guide quick show hide manage choices speed
    caption captions today weather horoscope horoscopes listings traffic classifieds obituaries crossword
  `),
);

/** Words that glue a line of site words together and say nothing themselves. */
export const GLUE_WORDS: ReadonlySet<string> = new Set(
  list('a an the this that to on in of for with and or by via from your our my us me it is are by at & +'),
);

/** Things of a site that a sentence to its visitor speaks of. */
export const SITE_THINGS =
  /\b(?:e-?mails?(?: address)?|inbox|spam|accounts?|profiles?|user ?names?|passwords?|newsletters?|subscri(?:be|ber|bers|bing|ption|ptions)|cookies?|browsers?|java ?script|ad ?-?block(?:er|ers|ing)?|web ?sites?|home ?page|this (?:page|site|article|story|video|feature)|the (?:page|site)|links?|apps?|notifications?|alerts?|comments?|commenting|commenters|moderat(?:ed|ion|or|ors)|log(?:ged)? ?-?in|sign(?:ed)? ?-?(?:in|up)|regist(?:er|ered|ration)|member(?:s|ship)?|communit(?:y|ies)|conversation|contributions?|submi(?:t|ts|tted|tting|ssion|ssions)|privacy|terms (?:of|and)|polic(?:y|ies)|consent|facebook|twitter|instagram|whatsapp|telegram|youtube|linkedin|personali[sz]e|preferences?|settings|content|components?|download|free (?:trial|articles?)|unlimited|digital (?:access|edition)|print edition|republish|published on|display|updates|for publication|be published|editorial discretion|guidelines|required fields|forums?|stories that matter|delivered|deliver(?:y|s)?|letterbox|issues for|affiliate|referral|mornings?)\b/giu;

/** What pages ask a visitor to do, at the start of a line or sentence. */
export const REQUEST =
  /^(?:[>»•*→▶×+\-–—\s]*)(?:please |to [a-z]+[,:]? |don['’]t miss |hi |hello |dear |welcome )?(?:click|tap|press|sign (?:up|in)|log ?-?in|subscribe|register|join|follow|like us|share|tweet|download|install|read (?:more|also|or share|our|next|the (?:full|rest|original)|this|it|on)|see (?:also|more|all)|find (?:this|us|our|out more)|watch(?: more| also| the| live| below|:)|listen(?: to| live|:)|check (?:out|back|your)|send (?:us|your)|tell us|let us know|contact us|e-?mail us|call us|write to us|support (?:our|us|independent|quality)|donate|become a|get|start your|let (?:us|our)|enter (?:your|the)|provide|select|choose|create|enable|disable|turn (?:on|off)|allow|accept|visit (?:us|our|the)|view|stay (?:with|tuned|up|connected|informed)|skip|scroll|show|hide|load|back to|go (?:to|back)|return to|update your|verify|confirm|report (?:an?|this)|submit|try|leave (?:a|your)|post (?:a|your)|add (?:a|your|to)|have (?:your|a)|never miss|be the first|sorry|thank you for|thanks for|you (?:can|must|may|need|have|are|will)|your|we (?:have sent|look forward|reserve|use|encourage|welcome|value|ask|want|recommend)|by (?:clicking|signing|submitting|continuing|using|subscribing)|already|not a|new to|want|would you|do you|are you|if you|for more|copy)\b/iu;
