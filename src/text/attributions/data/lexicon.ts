/**
 * Words that tell that something is said, thought, wanted or held against someone, by the construction in which they tell it. Each
 * stands as a cue in at least two articles' annotations of PolNeAR train and, of all its occurrences there in this
 * construction, in at least 34 of 100 (Laplace-smoothed by the construction's own share). Keys are lemmas without a final
 * e; a particle is joined by an underscore. Constructions: `that` a clause, `to` an infinitive, `obj` an object,
 * `pp:of` a phrase with that preposition, `obj-` the same after an object, `pass` the subject of a passive, `raise` the
 * subject of "seem" with its infinitive, `after` the clause that a parenthesis stands in, `n-` of nouns, `a-` of
 * adjectives, `adv` of adverbs.
 */
export const LEXICON = `
that: accus acknowledg add address admit affirm agre alleg announc apologiz appear argu ask assert assum assur believ boast bristl calculat call caution charg cit claim clarify complain conced concern conclud condemn confirm consider contemplat contend convinc counter dawn decid declar deliver demand demonstrat deny describ determin discover discuss dismiss doubt emphasiz estimat explain express fear find guess ho hop imply indicat insist intimat issu jok know lament learn maintain mak not offer order persuad pledg point point_out predict promis propos put question read realiz recall recogniz recommend reiterat reject releas remain remark remember remind repeat reply report respond reveal rul say se seem send sens shar shout show signal speculat stat stress suggest suspect talk tell think tweet underscor understand vow warn wonder worry writ
obj: accept acknowledg admit affirm announc answer append applaud appoint approv argu articulat assail attribut authoriz back bash believ bemoan blam blast blast_out boo bring_up broadcast car chant characteriz cit claim conced conclud condemn confirm consider count credit criticiz declar declin decry deem defend demand denounc deny describ discount discuss dislik dismiss disparag display disput disregard emerg emphasiz endors envision expect explain express favor fear fil float forese guess hail hammer hat herald highlight ho identify illustrat imply insult intend invalidat invok judg justify know label lament list mandat mention mock not oppos order outlin perceiv play_down plead point_out pok post prais predict prefer prescrib proclaim project promis promot pronounc propos protest publiciz question re-tweet reaffirm rebut recall recit recogniz recommend reconsider recount referenc refut reiterat reject relish remember renew renounc repeat replay report repris restrict retweet rip roll_out savag say seek shar show sign signal slam stress suggest support taunt think threaten tout trash trumpet tweet underestimat underscor unveil utter veto vow want welcom withdraw witness
to: acknowledg add advocat agre aim announc ask believ call claim consider contemplat decid declin describ endors expect feel find forget go_on ho hop intend know lik look lov offer oppos plan pledg prefer promis propos push refer refus report say scrambl seek show sought speak stat suggest support think threaten vot vow want
pp:to: agre allud balk call comment declin design devot expect know look pivot plead point push refer reject respond think try vot vow
pp:for: advocat apologiz argu ask blam call campaign criticiz disclos feel hop know look plead prais press push rail rip say vot vouch
raise: appear seem
pp:about: ask boast brag car complain fight gush jok know mus open_up question report say speak speak_out talk think worry writ
obj-to: announc argu ask claim consider continu deliver describ encourag expect find issu order persuad say se seek show tell urg want watch
pass-to: ask call consider declin deem expect inclin intend invit nam requir say show
pp:on: agre bank call comment doubl_down dwell focus push reflect sound_off split touch weigh
n-pp:of: accusation admiration allegation announcement architect assessment boast chant condemnation critic criticism defender defens denunciation disclosur discussion embrac endorsement favor mention messag opinion perception promis rejection understanding view
obj-pp:as: bill cast characteriz cit criticiz defend denounc describ dismiss identify paint portray position present quot se view
pp:as: bill describ identify interpret know lambast list mention nam point portray refer regard se think
pass: approv argu attribut boo claim confirm consider deem denounc disclos echo introduc mention nam portray post rebuff reject report rever revil support tweet
obj-pp:to: announc argu ask call challeng compar defend deliver encourag express liken order persuad press say se show tell throw tout urg
n-to: call deal decision desir opposition plan pledg promis proposal request unwillingness vow word
n-pp:about: anxiety comment concern conversation detail doubt information messag not question remark speech story testimonial tweet warning word
obj-pp:of: accus call defend dismiss mak offer post remind show
obj-pp:for: ask attack blam blast call chid claim congratulat criticiz discuss express hav hit nominat prais se thank
n-pp:for: call enthusiasm prais proposal push respect support vot
pp:of: accus assur boast call enamor inform learn refer speak stop talk think warn
obj-as: call consider find releas
after: not say
a-to: determined devoted eager fre happy open quick reluctant willing
as: argu call claim consider criticiz show
pp:with: agre charg concur disagre identify reckon sid talk
pp:against: campaign caution com push rail speak_out turn vot warn
pp:that: acknowledg add claim complain conclud say show writ
n-that: assertion assumption doubt idea not report speculation statement suggestion surpris
obj-pp:with: charg credit find show tell
adv: reportedly
a-pp:of: critical proud skeptical supportiv
obj-pp:about: ask express mak tell
pp:at: balk hint lash_out talk
a-that: concerned confident hopeful optimistic shocked worried
obj-pp:at: aim express tak
pp:in: believ support zero
pp:out: lay point singl
n-pp:against: attack lawsuit turn
obj-pp:on: hit offer push
pp:like: focus seem
n-pp:at: aim fun swip
n-pp:to: call opposition
n-pp:on: assault opinion position
obj-pp:from: distanc prohibit
a-pp:about: angry skeptical vocal
a-pp:with: pleased unhappy
pp:whether: ask question
pp:off: shrug tick
obj-pp:over: attack express
obj-pp:in: lik recall
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
put-at: report
n-pp:behind: support
`;
