import type { Language } from './language.ts';

export const english: Language = {
  code: 'en',
  smallWords:
    "a an the this that these those i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself it its itself they them their theirs themselves who whom whose which what when where why how and or but if then so because as than while though although until since in on at to from of by with for into onto about over under after before during between through out up down off again there here be am is are was were been being do does did doing done have has had having will would shall should can could may might must let also just only very too more most much many some any all both each such own same other another m i'm he's she's it's i'd he'd she'd they'd we'd i've they've we've i'll he'll she'll they'll we'll that's there's yes o'clock pm well really quite rather like even still now upon got get went go came come say said says told tell",
  negations:
    "not no never none nobody nothing neither nor nowhere without cannot can't don't doesn't didn't won't wouldn't shouldn't couldn't isn't aren't wasn't weren't haven't hasn't hadn't ain't mustn't needn't",
  numbers:
    'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:*100 hundreds:*100 thousand:*1000 thousands:*1000 million:*1000000 dozen:*12 once:1 twice:2 first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 half:0.5',
  insideNumbers: 'and',
  currencies: '£/pound/pounds/quid/gbp €/euro/euros/eur $/dollar/dollars/usd',
  clockBefore:
    'half past:30, quarter past:15, a quarter past:15, quarter to:-15, a quarter to:-15, five past:5, ten past:10, twenty past:20, five to:-5, ten to:-10, twenty to:-20',
  months:
    'january/jan february/feb march april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  monthsHaveCapitals: true,
  weekdays:
    'monday/mondays tuesday/tuesdays wednesday/wednesdays thursday/thursdays friday/fridays saturday/saturdays sunday/sundays',
  indefinite: 'a an',
  beforeVerbs:
    "i you he she it we they who to not never had have has was were would could can will must should didn't don't wouldn't couldn't",
  beforePlaces: 'in at to from near into behind beside outside inside opposite by towards',
  sameMeaning:
    'pay/paid/pays/paying take/took/taken/takes/taking give/gave/given/gives/giving buy/bought/buys/buying bring/brought/brings/bringing sell/sold/sells/selling sleep/slept/sleeps/sleeping eat/ate/eaten/eats/eating drink/drank/drunk/drinking drive/drove/driven/drives/driving write/wrote/written/writes/writing speak/spoke/spoken/speaks/speaking break/broke/broken/breaks/breaking steal/stole/stolen/steals/stealing hide/hid/hidden/hides/hiding run/ran/runs/running fall/fell/fallen/falls/falling feel/felt/feels/feeling find/found/finds/finding hear/heard/hears/hearing hold/held/holds/holding keep/kept/keeps/keeping know/knew/known/knows/knowing leave/left/leaves/leaving lose/lost/loses/losing make/made/makes/making meet/met/meets/meeting see/saw/seen/sees/seeing send/sent/sends/sending sit/sat/sits/sitting stand/stood/stands/standing teach/taught/teaches think/thought/thinks/thinking throw/threw/thrown/throws/throwing wake/woke/woken/waking wear/wore/worn/wears/wearing catch/caught/catches/catching choose/chose/chosen/choosing draw/drew/drawn/drawing fight/fought/fights/fighting forget/forgot/forgotten/forgetting grow/grew/grown/growing lie/lay/lain/lying ride/rode/ridden/riding ring/rang/rung/ringing sing/sang/sung/singing spend/spent/spends/spending swim/swam/swum/swimming tear/tore/torn/tearing win/won/wins/winning begin/began/begun/begins/beginning/start/started/starts/starting bite/bit/bitten bleed/bled/bleeds/bleeding blow/blew/blown build/built/building burn/burnt/burned/burning carry/carried/carries/carrying cry/cried/cries/crying/wept/weep/weeping deal/dealt die/died/dies/dying feed/fed/feeds/feeding fly/flew/flown/flies/flying freeze/froze/frozen lead/led/leads/leading lend/lent/lends/lending mean/meant/means owe/owed/owes/owing read/reading seek/sought shake/shook/shaken shoot/shot/shoots/shooting shut/shuts/shutting/close/closed/closes/closing stick/stuck strike/struck/hit/hits/hitting/beat/beaten/beats/beating swear/swore/sworn sweep/swept understand/understood/understands try/tried/tries/trying tie/tied/ties/tying worry/worried/worries ' +
    'afraid/scared/frightened/terrified frighten/frightens/scare/scares phone/telephone/mobile call/called/calls/calling/telephoned/phoned shout/shouted/shouts/shouting/yelled/yell/yelling/screamed/scream/screaming big/large huge/enormous small/little/tiny child/children/kid/kids job/jobs/work/works/working/worked money/cash car/vehicle sick/ill quick/fast quickly/rapidly finish/finished/ended/end/ends receive/received/receives/obtained live/lived/lives/living/stay/stayed/stays/staying talk/talked/talks/talking documents/papers angry/furious/mad lock/locked/locks/locking escape/escaped/escapes/escaping flee/fled wages/salary allow/allowed/permitted/permit/let reply/replied/answered/answer look/looked/looks/looking ask/asked/asks/asking threaten/threatened/threatens promise/promised/promises arrive/arrived/arrives/reached/reach return/returned/returns old/elderly rubbish/garbage photo/photograph/picture photos/photographs/pictures',
  exclusive: [
    'house/home/flat/apartment farm factory warehouse restaurant/café hotel/hostel hospital/clinic church mosque school station airport harbour/port market shop/store office bank forest/woods park garden field/fields beach bridge border prison/jail garage river lake sea/coast canal mountain/mountains motorway road/street square village town/city court library cinema gym casino brothel shed',
    'kitchen cellar/basement bathroom/toilet bedroom attic yard/garden balcony corridor/hall',
    'car van lorry/truck bus/coach minibus train boat/ship/ferry plane/aeroplane taxi/cab bicycle/bike motorbike/motorcycle',
    'father/dad mother/mum brother sister uncle aunt cousin grandfather grandmother husband wife son daughter nephew niece neighbour/neighbor boss/manager/owner friend',
    'man/men woman/women boy/boys girl/girls baby/babies',
    'morning/mornings afternoon/afternoons evening/evenings night/nights noon midnight',
    'second/seconds minute/minutes hour/hours day/days week/weeks month/months year/years',
    'spring summer autumn/fall winter',
    'north south east west',
    'left right',
    'red green blue black white yellow brown grey/gray orange pink purple',
    'always sometimes often rarely/seldom',
    'before after',
    'am pm',
    'knife gun/pistol belt stick rope hammer',
    'passport telephone/phone/mobile money',
  ],
};
