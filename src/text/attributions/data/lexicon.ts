/**
 * Words that tell that something is said, thought, wanted or held against someone, by the construction in which they tell it. Each
 * stands as a cue in at least two articles' annotations of PolNeAR train and, of all its occurrences there in this
 * construction, in at least 42 of 100 (Laplace-smoothed by the construction's own share). Keys are lemmas without a final
 * e; a particle is joined by an underscore. Constructions: `that` a clause, `to` an infinitive, `obj` an object,
 * `pp:of` a phrase with that preposition, `obj-` the same after an object, `pass` the subject of a passive, `raise` the
 * subject of "seem" with its infinitive, `after` the clause that a parenthesis stands in, `n-` of nouns, `a-` of
 * adjectives, `adv` of adverbs.
 */
export const LEXICON = `
that: accus acknowledg add address admit affirm agre alleg announc apologiz appear argu ask assert assum assur believ boast bristl calculat call caution charg cit claim clarify complain conced concern conclud condemn confirm consider contemplat contend convinc counter dawn decid declar demand demonstrat deny describ determin discover discuss dismiss doubt emphasiz estimat explain express fear find guess ho hop imply indicat insist intimat issu jok know lament learn maintain mak not offer order persuad pledg point point_out predict promis propos put question read realiz recall recogniz recommend reiterat reject releas remain remark remember remind repeat reply report respond reveal rul say seem send sens shar shout show signal speculat stat stress suggest suspect talk tell think tweet underscor understand vow warn wonder worry writ
obj: accept acknowledg admit affirm announc applaud appoint argu articulat assail attribut authoriz back bemoan blam blast blast_out boo broadcast car characteriz cit condemn confirm consider criticiz declar declin decry defend demand denounc describ discount discuss dislik dismiss disparag display disput disregard emphasiz endors envision expect explain favor fear float forese hail hat herald ho identify imply insult intend invalidat invok judg justify lament list mention mock not oppos outlin play_down plead point_out pok prais predict prefer prescrib proclaim project promis pronounc propos publiciz question re-tweet rebut recit reconsider recount refut reiterat reject relish remember renounc replay report repris restrict retweet rip roll_out say seek sign slam stress support taunt tout trumpet tweet underestimat utter veto vow want welcom
to: acknowledg add advocat agre aim announc ask believ call claim consider contemplat decid declin describ endors expect feel find forget go_on ho hop intend know lik look lov offer oppos plan pledg promis propos push refer refus report say seek show sought speak stat suggest support think threaten vot vow want
raise: appear seem
pp:for: advocat apologiz argu ask blam call campaign criticiz disclos feel hop know plead prais push rail rip vot vouch
pp:about: ask boast brag car complain fight gush jok know mus open_up question report say speak speak_out talk think worry writ
pp:to: agre allud balk call comment declin expect know look plead push refer reject try vot vow
obj-to: announc argu ask claim consider continu deliver describ encourag expect find issu order persuad say se seek show tell urg want watch
pass-to: ask call consider declin deem expect inclin intend invit nam requir say show
obj-pp:as: bill cast characteriz cit criticiz defend denounc describ dismiss identify paint portray position present quot se view
n-pp:of: accusation boast chant condemnation critic criticism defens denunciation disclosur embrac endorsement favor mention messag opinion perception understanding
pp:as: bill describ identify lambast list nam point portray refer regard se think
n-to: call deal decision desir plan pledg promis request unwillingness vow word
obj-pp:to: announc argu ask challeng compar defend encourag express liken order persuad press say se show tout urg
n-pp:about: anxiety comment concern conversation detail doubt messag not question remark speech story testimonial tweet warning word
obj-pp:of: accus call defend dismiss mak offer remind show
obj-as: call consider find releas
pp:of: accus assur boast enamor inform learn refer speak stop talk think warn
obj-pp:for: ask attack blam blast chid claim congratulat criticiz discuss prais thank
pass: approv argu boo deem denounc disclos echo portray rebuff reject report rever revil support
n-pp:for: call enthusiasm prais proposal respect support
pp:on: agre bank comment doubl_down dwell push sound_off split touch
a-to: devoted eager happy quick reluctant willing
pp:that: acknowledg add claim complain conclud say show writ
pp:against: caution com push rail speak_out turn vot warn
pp:with: agre charg concur disagre identify reckon talk
n-that: assertion assumption doubt idea not report speculation statement suggestion surpris
adv: reportedly
a-pp:of: critical proud skeptical supportiv
obj-pp:about: ask express mak tell
obj-pp:with: credit find show
a-that: concerned confident hopeful optimistic shocked worried
pp:at: balk hint lash_out
as: argu claim criticiz show
pp:out: lay point singl
pp:like: focus seem
pp:in: believ zero
obj-pp:on: hit offer
obj-pp:from: distanc prohibit
a-pp:about: angry skeptical vocal
n-pp:against: attack turn
obj-pp:at: aim express
a-pp:with: pleased unhappy
pp:whether: ask question
n-pp:on: assault opinion
pp:off: shrug tick
obj-pp:over: attack express
n-pp:at: swip
pp:over: spar
n-pp:in: interest
pp:behind: lin_up
a-pp:in: confident
pp:upon: remark
pp:without: say
obj-pp:like: highlight
obj-pp:that: tell
n-pp:over: criticism
obj-pp:against: defend
obj-pp:in: lik
n-pp:behind: support
after: not
`;
