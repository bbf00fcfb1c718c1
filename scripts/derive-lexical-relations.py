#!/usr/bin/env python3
"""Derive Sources/PlanDiff/Rules/en/lexical-relations.tsv from WordNet 3.0.

    scripts/derive-lexical-relations.py [--wordnet DIR] [--check]

DIR is the database of Debian's wordnet-base (/usr/share/wordnet). The result depends only on DIR, on this file and on
the tables spelling, function-words, equivalences, lexical-domain and lexical-ladders beside it; the hand-made tables win
wherever they speak about a pair. `--check` writes nothing: it validates the tables as they stand and prints counts.

Precision goes first. A false synonym hides a change and a false hypernym invents one, so
- a word stands for a synset only by a leading sense (see `Senses.leading`), and a pair needs that on both sides;
- words the cue tables grade (`GRADED`) get no synonyms here, nor each other as hypernyms: the scales say how they differ;
- hypernyms are seed words, outside `STOP` and below classes of more than `WIDEST` members;
- pairs that two relations claim, at the level of stems the engine matches by, are dropped.
"""

import argparse
import pathlib
import re
import sys
from collections import Counter, defaultdict

ROOT = pathlib.Path(__file__).resolve().parent.parent
RULES = ROOT / "Sources/PlanDiff/Rules/en"
OUTPUT = RULES / "lexical-relations.tsv"
DOMAIN = RULES / "lexical-domain.tsv"
LADDERS = RULES / "lexical-ladders.tsv"
FORMS = RULES / "lexical-forms.tsv"

# Thresholds. Counts are WordNet's sense counts (occurrences in its semantic concordance).
FREQUENT = 5  # a word this frequent in all its senses is vocabulary
NEIGHBOUR = 1  # a hyponym of a root, or a partner in a leading synset of vocabulary, needs this
NEAR = 9  # levels below a root of `CLOSE` at which a hyponym of one or two senses needs no count
PARTNER = 3  # a synonym that is no vocabulary itself needs this
RANKS = {"n": 2, "v": 3, "a": 2, "r": 2}  # leading senses, by WordNet's order of frequency
SHARE = 0.2  # share of all uses of the word that the sense must have
LEVELS = {"n": 3, "v": 1}  # hypernym levels
WIDEST = {"n": 450, "v": 90}  # members below a hypernym

SEEDS = set("""
abandon abate abduct abide able abolish about above abridge abrogate absolute absolutely absolved abstain abuse accede
accept acceptable accepted access accession accomplice accord accordance according account accountability accredit
accuse achieve acid acknowledge acknowledged acquire acquit act acting action active acts additional address addressed
adequate adhere adjourn adjudicate adjudication adjust administer administration administrator admissible admission
admit adopt adoption advance advertise advisable advised advisor affect affected affiliate affirm affirmed afford
aforementioned after again agency agenda aggression aggressor agree agreed agreement aid aim air aircraft airfield
airplane airport airspace alarm alarmed alien all allege alleged allegedly allegiance alliance allocate allot allow
ally almost along alter alternative always ambassador ambition ambulance ambush amend amendment amicably ammunition
amnesty amount annex announce announced annually annul annulment another antenna antibiotic anticipated any apart
apartment appalled apparently appeal appear appellate appendix appliance applicable applicant apply appoint appointee
appointment appreciation apprehend appropriate approval approve approved approximately april aquifer arbiter arbitral
arbitrate arbitration arbitrator archive are area arguably armament armed armistice arms army around arrangement
arrears arrest arrive arsenal article artillery artisan aside ask aspiration aspire assault assemble assembly assess
asset assets assign assignee assignment assist assume assuming assurance assure asylum attach attack attempt attempted
attend attest attorney attract auction audit auditor august auspices authorities authority authorization authorize
authorized automatic automatically autonomy availability available avoid award aware away babysit back background bag
bail balance balanced ballot ban bandit bank bankrupt bankruptcy banned bar bare barrack barrage barred barricade
barrier barring barter base based basic basically basin basis battalion battery bay beach bearer bearing become beer
before begin being believe believing belligerent below beneficiary benefit bequeath best better between beverage
beyond bid bilateral bill bind binding biological bird bishop blanket bloc blockade blocked board boat body bomb
bombard bombardment bomber bond bonus book border borrow borrower both bottle bound boundary box boycott branch breach
bribe bribery bridge brigade bring broad broadcast broadly broker budget buffer build building bullet bureau burial
bury bus but butter buyer bylaw cabinet cable call camp campaign can canal cancel cancer candidacy candidate cannon
cap capacity capital capped capture car cargo carrier carry cartel carve case case-by-case cash casualty categorically
cattle caucus cause caution cease ceasefire cede ceiling celebration cell cemetery censor censorship censure census
center cereal ceremony certain certificate certify cessation chair chairman chamber chancellor change channel channels
chapter charge charged charter chase chattel check checkpoint cheese chemical chief child choice church circumstance
circumstances citizen citizenship city civil civilian claim claimant clan classified clause clear clearly clergy
clergyman cleric clerk client climate close closed cloth clothing coalition coast code codify coerce coercion
cognizant cohabit coin collateral colleague collect collective collectively college colony combat combatant come
command commander commence commend commensurate commerce commercially commission commissioner commit commitment
committed committee commodity common commonly communicate communication communique community commute company compel
compensate compensation compete competence competent complain complainant complaint complete completed completely
completion comply compound comprehensive comprehensively comprise compromise compulsory computer conceal concede
conceivably concern concerned concession conciliate conciliation conclude conclusion concurrence concurrently condemn
condemning condition conditional conditioned conditions condominium conduct confederation confer conference confess
confidential confine confined confirm confirmation confirmed confirming confiscate conflict congress conscious
conscript conscription consensus consent conservation conserve consider considerable consideration considered
consignee consignment consistent consortium conspiracy conspire constable constituency constitute constitution
constitutional construct construction consul consulate consult consultant consultation consume consumer contact
contagious contain container contaminate contemplate contest contested contingent continue contraband contract
contractor contravene contribute contribution control controlled convene convention conventional convert convey
convict conviction convinced convoy cooperate cooperation coordinate coordinated copyright cordon corporation corps
corpse corridor corrupt corruption cotton council councilor counsel counselor counterpart country county coup courier
course court covenant cover craft create credential credible credit creditor crew crime criminal crisis criterion
criticism crop crucial cruiser cultural culture curfew currency current currently custody custom customer customs
cyberattack dairy dam damage damages danger date day days dead deadline deal death debate debt debtor decade december
decide decided decision decisive declaration declare declared decommission decree dedicate deem deep deeply defamation
default defect defend defendant defense defensive defer deficit defined definitive degree delay delegate delegation
delete deliberate delimit delineate deliver delivery demand demarcate demilitarize demining demobilize democracy
demographic demolish demolition demonstrate denounce deny depart department depend dependable dependent deplore deploy
deployment deport deportation deposit depot deprived deputy deregister derogate derogation descendant described desert
deserter design designate desirable desire desist destination destroy destroyer detailed details detain detainee
detect detention deter determination determined determining deterrent detonate devaluation develop device devolve
dialect dialogue dictator die differ different dignitary dike diligence diplomat diplomatic direct directive directly
director disable disabled disagree disappointed disappointment disarm disarmament disaster disband discharge
discharged discipline disclose disclosed disclosure discontinue discount discouraged discover discretion
discrimination discuss discussion disengage dismantle dismayed dismiss dispatch displace disposal dispose dispute
disputed disqualify disquieted disrupt dissident dissolve distribute district disturb disturbed ditch divergent divide
dividend divorce dock doctor document domestic domicile donate donation done donor doubt draft dredge driver drone
drug due duma dump durable duration duress duty dwell dwelling each earliest early earn earnings earthquake ease
easement easing ecclesiastical economic economy edict edit education effect effective effort egg either eject
elaborated elaboration elect election elector electorate electricity elements eligible eliminate embargo embassy
embezzlement emblem emergency emigrant emigrate emission emperor emphasize emphasized emphasizing employ employee
employer employment empowered enable enact encourage encouraged encroach encumbrance end endanger endeavor endorse
enduring enemy energy enforce enforcement engage engine engineer enjoin enjoy enlist enshrine ensure enter entering
enterprise entire entirely entirety entitle entitled entitlement entity entrenched entry envisioned envoy epidemic
equal equally equip equipment equity equivalent eradicate erase erect escort espionage essence essential essentially
establish established estate estimate eternal eternity european evacuate evaluate evenly event eventually everlasting
every everywhere evict eviction evidence exactly examine excavate exceed exceeding except exception exceptional excess
exchange excise exclude exclusion exclusive exclusively excused execute execution executive executor exempt exemption
exercise exhort exile exist exit expand expect expectation expected expeditious expeditiously expel expenditure
expense expert expire expiry explicitly explode exploit exploration explore explosive export express expressly
expropriate expulsion extend extendable extensible extension extent extort extradite extradition extraordinary
extremely facilitate facility fact-finding faction factory fail fair faith faithfully famine far farm farmer farmland
fashion fauna favorable feasible february federal federation fee feed fence ferry fertilizer festival few fewer
fiduciary fighter fighting file final finance fine fire firearm firm firmly first fiscal fish fisherman fishery
fishing fissile fit fixed flag fleet flight flood floor flora foe following food footnote forbid forbidden force
forced forcible foregoing foreign foreigner forest forestry forever forfeit forfeited forge forgery forgo form
formally former fort forthwith fortification fortify forward foster found foundation framework franchise fraud free
freedom freeze freight frequency frigate front frontier frozen fruit fuel fugitive fulfill fulfilled full fully
function fund funding funds furlough furniture further furthermore future garrison gas gasoline gather general
generally genocide gentleman genuine gift give given goal going gold good goods govern government governor gradual
gradually grain grant granted grantee grantor gratitude grave gravely greater grenade grid grievance ground group
guarantee guarantor guard guardian guerrilla guest guide guided gun half halt hamlet hand handicapped handover harass
harassment harbor hardware harm harvest have hazard hazardous headed headquarters health heard hearing heavy hectare
heir held helicopter helmet henceforth herb hereby heritage hesitate hide higher highway hijack hinder hindrance hire
hold holder holiday homeland homicide hope hopefully hospital host hostage hostile hostilities hostility hour hours
house household housing howitzer human humanitarian hunt hydroelectric iaea ideally identify ideology illegal illicit
illness imam immediate immediately immigrant immigrate immigration immunity impair impartial impede imperative
impermissible implement implementation import importer impose imposed imposing imprison imprisonment improve
inadmissible inalienable inaugurate incentive incite include income incorporate increase incumbent indefinite
indefinitely indemnify indemnity independence independent indicate indict indigenous indignant indignation indirectly
indispensable individual individually industry infantry infect infection infinitive inflation inform informant
information infrastructure infringe infringement inhabitant inherent inherit inheritance initial injunction injure
injury inquire inquiry insect insert inside insist insofar insolvency insolvent inspect inspection inspector install
instantly instruct instrument insult insurance insure insurer insurgent intend intended intent intention intentional
inter interest interested interfere interference interim interior intern international interpret interpreted
interpreter interrogate interrupt intervene intervention interview intimidate introduce invade invalid invasion invent
invest investigate investigation investigator investment investor inviolable invitation invite invoice ironclad
irrespective irreversible irreversibly irrevocable irrevocably irrigation island issue jail jamming january jeopardize
join joint jointly journal journalist judge judges judgment judiciary july june junta jurisdiction jurist juror jury
just justice kept kidnap kidnapping kill kin kind king kingdom knife labor laboratory laborer lake land landlord
landmine lane language lapse larceny largely larger last lasting later latest launch launcher launder law lawful laws
lawsuit lawyer leader league lease least leather leave led left legal legally legation legislate legislation
legislative legislator legislature lend lender less lessee lessor lethal letter letters level levy liability liable
liaison libel liberate liberty license licensee licensor lien lieutenant lift lifted light like likely limit
limitation limited line liquidate liquor list listed literacy litigant litigation livestock load loan local locate
locomotive logistics long long-range long-term longer look looking loot lorry lose loss lower lull machine made
magazine magistrate mail main mainly maintain maintained maintenance majority make malnutrition mammal manage manager
mandate mandatory manner manufacture manufacturer many map march marine maritime mark market marriage marry marsh
massacre matching material maternity matter maximum may maybe mayor mean meaningful means measure meat mechanic
mechanism mediate mediation mediator medication medicine medium meet meeting member membership memorandum memorial men
mercenary merchandise merchant merely merge merger message metal might migrant migrate migration militant military
militia milk mind mindful mine minefield mineral minimal minimum minister ministry minority missile mission mistreat
mob mobilize modify moment momentary monastery monetary money monitor monitoring monopoly month monument moratorium
more mortar mortgage mosque most mostly motorcycle mountain movement mule multilateral multinational municipal
municipality munition murder museum must mutilate mutiny mutual mutually name namely narcotic nation national
nationalist nationality nationwide native navigate navigation navy near nearly necessarily necessary need needed
neglect negligence negotiate negotiation negotiator neighborhood neither neutral neutrality never newspaper nobody
nominate nominee non non-combatant none normally not notary note noted nothing notice notification notify
notwithstanding november now nuclear null nullified nullify number numerous nurse oath obey object objection obligate
obligated obligation obligatory oblige obliged obliging obligor obscene observation observe observed observer
observing obsolete obstruct obtain occupant occupation occupy occurrence october offend offender offense offensive
offer office officer official offshore oil oligarch ombudsman omit on-site once one one-off one-time only open opened
operate operation operative opponent opportunity oppose oppress opt option oral order ordinance ordinarily organ
organization organize orphan other otherwise out outbreak outlaw outline outpost outrage outraged outside outstanding
over oversee oversight own owner ownership pact pamphlet panel paper paragraph parallel paramilitary pardon parent
parish park parliament parliamentarian parole part partial partially participate participation particular partition
partly partner partnership parts party pass passenger passport pastor patent path patient patrol pause pay payee payer
payment peace peaceful peacekeeper peacekeeping peacetime peasant penal penalty pending peninsula pension pensioner
percent perform perhaps peril period periodically perjury permanent permanently permissible permission permit
perpetrator perpetual perpetually perpetuity persecute persecution person personnel perspective persuade pesticide
petition petitioner petroleum pharmaceutical physician picket pier pilgrim pilgrimage pillage pilot pipeline piracy
pirate pistol place placeholder plaintiff plan plane planned plant plantation plead plebiscite pledge pledged plenary
plot plunder plutonium poach poacher point poison police policeman policy political poll pollute pollution poor
popular population port position positive possess possession possibility possible possibly post postpone potentially
poultry poverty powder power practicable practice preamble precisely preclude precondition predominantly prefecture
preferable preferably preferential prejudice preliminary premier premium preoccupied preparation prepared prescribe
present presently president press presumably presume prevent price priest primarily primary prime prince principal
principle prior priority prison prisoner private privatize privilege pro probably probation procedure proceed
proceeding process proclaim proclaimed procure procurement produce product profession professor profit profound
progressive progressively prohibit prohibited prohibition project projectile proliferation prolong promise promote
promotion prompt promptly promulgate proof propaganda property proportion proportionate propose prosecute prosecution
prosecutor prospect prospective prostitution protect protection protectorate protest protocol provide province
provision provisional provisionally provisions provocation proxy public publication publish published pull punish
punishment punitive purchase purchaser purely purge pursuant qualified qualify quality quarantine quarrel quarry
quarter quarters quay queen query question quickly quid quorum quota rabbi race radiation radio raid railroad railway
raise range ransom rape rapid rapidly rate ratification ratify raze read readiness ready reaffirm reality reasonable
rebel rebellion rebuild receipt receive received receiver recipient reciprocal reciprocally reciprocity recital
recognition recognize recognized recommend reconcile reconciliation reconfirm reconnaissance reconstruct record
recover recruit rectify redemption redeploy redress reduce reduced reduction reef refer referee referendum refinery
reflect reform refrain refuge refugee refund refuse regard regardless regent regime regiment region register
registered registrar registration registry regret regrets regroup regular regulate regulation regulator rehabilitate
reign reimburse reimbursement reimpose reinforce reinstate reiterate reject relative relatively relax release relevant
reliable relief relieve relieved religion relinquish relocate remain remainder remaining remains remedy remind remit
remittance removal remove renewable renewal renewed renounce rent renter repair reparation repatriate repatriation
repay repeal repeated replace reply report reportedly reporter reposition representative repress reprisal republic
request requested require required requirement requisition rescind rescue reservation reserve reservist reservoir
reside residence resident resign resist resistance resolution resolve resolved resource respect respective
respectively response responsibility responsible restitution restore restrain restraint restrict restricted
restriction result resume retailer retain retaliate retaliation retire retirement retreat return reunify revenge
revenue reverse review revise revoke revolt revolution revolver reward rice rifle rig right rigorously riot rise river
road rob robbery robust rocket roughly route royalty rule ruled ruler ruling rural sabotage safe safeguard safety said
sailor salary sale salvage same sanction sanctuary satellite satisfaction satisfied save schedule scheduled school
scientist scrap scrupulously sea seal seaman seaport search season secede secession secrecy secret secretariat
secretary sect section sector secure security see seek seem seemingly seize seizure select selected self-defense
self-determination self-government sell seller senate senator sender sentence separate separately separatist september
series serious seriously servant service serviceman services session set settle settled settlement settler sever
several severally sewage shared shell shelling shelter sheriff shield ship shipment shipyard shocked shoot shop shore
short short-term shortly shrine side siege sign signatory signature significant signing silence silk silo silver
similar simple simultaneously sincere sine single site situation slander slave slavery small smuggle smuggler
smuggling snap sniper so-called soil soldier sole solely solemn solemnly solicitor solid some somewhat soon sooner
soonest sound sovereign sovereignty spare special specialist specific specified speedily speedy spice spirit spirits
spouse spy squadron square stabilization staff stage staged stand standard standby start state stated statement
statesman station status statute statutory stay stays steal steel step step-by-step steps stipulate stock stockpile
stop storage store straight strait strategic stream street stress stressed strictly strike strip strive strong
strongly student studied study subcontractor subject submarine submit subordinate subsequent subsequently subsidiary
subsidy subsoil substantial substantially substitute subvert successor such sue suffering sufficient suffrage sugar
suggest suicide suitable sum summit summon sunset supervise supervised supervision supervisor supplier supply support
supported supporting suppose supposed suppress supreme surcharge surgeon surplus surrender surrogate surveillance
survey survivor suspect suspend suspended suspension sustain sustainable sustained swap swear swiftly swing symbolic
sympathetic synagogue syndicate system systematic tactical take taken taking talks tank tanker target tariff task tax
taxpayer teacher technician technology telegram telephone television temple temporarily temporary tenant tend
tentative tenure term terminal terminate terminated termination terms territory terror terrorism terrorist test
testament testify testimony text textile theft there thief things think third threat threaten three threshold throne
through throughout timber time timeline timely times title tobacco together token toll tool torpedo torture total
totally tourist town toxic toxin tractor trade trademark trader traffic train trainer traitor transaction transcript
transfer transferee transferor transgress transit transition transitional translate translation translator transmit
transparency transparent transport transportation transshipment travel traveler treason treasury treat treated treaty
tree trench trespass trial tribe tribunal tribute tried troops troubled truce truck trust trustee trusteeship truth
try tunnel turret two typically tyrant ultimate ultimately unanimity unanimous unbreakable unconditional
unconditionally under underline underscore understanding understood undertake undertaking undetermined undisclosed
undue unequivocally uniformed unilateral union unit university unlawful unlikely unlimited unload unprovoked
unpublished unreservedly unresolved unwritten uphold upper uranium urban urge urgency urgent urgently use usually
usury utility utmost utterly vacate vaccinate vaccine valid validity valley vandalism variety various vegetable
vehemently vehicle vendor verbal verifiable verification verified verify vessel veteran veto viceroy vicinity victim
view vii village villager violate violation violence virus vis-a-vis visa vision visit visitor vital void voluntarily
voluntary volunteer vote voter vow voyage wage wagon waive waiver war warehouse warfare warhead warlord warn warning
warrant warranty warring warship wartime waste watch water waterway way weapon weaponry wedding week weekly welcome
welfare well wharf whatever whatsoever wheat while whole wholly widow wife wildlife will willing willingness wine wire
wish withdraw withdrawal withhold within witness wool word work worker working workman world worldwide worried worship
worth wound wounded writ year yearly years yet yield zone
""".split())

# Further words of labor, environment, health, trade and finance, energy, technology, sport, heritage and the sea.
SEEDS |= set("""
abatement accident accounting accreditation acquisition addiction additive administrator admission adolescent aerosol affordable
ailment algorithm ammonia amphibian anchor anchorage antibody antique apprentice apprenticeship aquaculture archaeologist archaeology
architect architecture arena arsenic artifact artist asbestos athlete athletics atmosphere auditorium automation bacteria baggage
bailout ballast bandwidth bankruptcy barge barley baseline batch beverage biodiversity biomass birth blackout blood bonus boycott
brand brewery browser bullying butcher buyout bycatch cable cadmium calibration campus captain carbon cardiac caretaker cartel
cashier casino casual catalog catchment cathedral cement chassis chimney chlorine cholera choir chromium cigarette cinema clinic
clinician clone cloud coach coal coastline cobalt cocoa codec coffee cohort collateral collective collision columbarium commuter
compensation compost compressor concert concrete condom conservation conservator consumer container contamination contest copper
corn coroner corrosion counterfeit coupon crane crayfish credit creditor crew cricket crude curator customer cyanide cybersecurity
cyclist dairy database dealer decibel deforestation dentist depositor depreciation dermatology desalination desert detergent diabetes
diagnosis diesel dietary dioxide disability disinfectant dismissal dispatcher dividend diver dividend dock domain donor doping dosage
download drainage dredging drought drug dumping dust dwelling dye earthquake ecology ecosystem effluent electrician electricity
elevator embankment emission employee employer encryption endowment engine engraving enterprise entrepreneur epidemic equity erosion
estuary ethanol evacuation excavation excise exhaust exhibition exporter fabric factory falsification farmer fauna fee fencing
fertilizer fever fiber film filter finance fireman fishery fixture flaw flood flora fluoride football footwear forestry forgery
formaldehyde fountain franchise fraud freelance freezer freighter fumigation fungicide furnace gallery gambling garment gasoline gate
gender generator genetic geothermal glacier glass goal goalkeeper gold golf grain granary grassland gravel grazing greenhouse grid
grocer groundwater guardian gym gymnasium habitat harassment hardware harvest hatchery hazard headgear healthcare heating helmet
herbicide heritage hiring historian hockey holiday horse hospice hospital hotel household humidity hunting hurricane hydrogen hygiene
immunity immunization incinerator infant infection inflammable influenza infringement ingredient inhabitant injection injury inn
innovation insecticide insolvency inspector insulation insulin insurer internship invention inventory investor invoice iron irrigation
ivory janitor jewelry journalist judiciary junior jury kerosene keyboard kidney kiosk laboratory laborer lagoon lamb landfill landlord
landmark landscape laptop laser laundry leakage leather ledger leisure lender levee lighthouse lignite limestone liquidity listener
livestock loan lobster locomotive lodging logger logo lottery lumber lung machinery magazine magnesium mailbox malaria malware mammal
mammography manganese manure manuscript marathon margin mariner marsh mason maternity mayor meadow meal measles meat mechanic medal
medication medicine meningitis mercury metal meteorology methane metro microscope midwife migrant milk mill mineral miner mining
mobile moisture monastery money monopoly monument mortgage mosaic mosque mosquito motel motor mountain mural museum musician narcotic
nature navigation network newborn newspaper nickel nitrate nitrogen noise novel nurse nursery nutrition oats obesity obsolete offshore
oil olive opera optician orchard orchestra ore organ organic orphan outage outbreak oven overdraft overfishing overtime owner oxygen
oyster packaging painter painting palace pandemic parchment parish passenger passport pasture patent pathogen patient patrol pavement
payroll peat pedestrian pension pensioner percentage pesticide pharmacist pharmacy phosphate photograph physician physiotherapist
pier pilgrim pilot pipeline pitch plague planet plantation plaster plastic platform platinum player plumber pneumonia poison polio
pollutant pollution polymer port portfolio pottery poultry poverty premium prescription priest printer privacy processor producer
profit promotion propane prosthesis province psychiatrist psychologist publisher pump pupil purifier quarantine quarry quota rabies
race radiation radiator radioactive railway rainfall ransom ransomware rapeseed reactor receipt recipe recruit recycling reef referee
refinery refrigerant refrigerator refund regatta rehabilitation reindeer renovation rental reservoir residence residue restaurant
retailer revenue rice robot rodent roster router royalty rubber rugby ruin runner rye sabbatical salary saliva salmon sample sanatorium
sanitation sapling satellite sauna sawmill scaffold scholarship scooter scrap screening sculpture seafarer seal seaman seaweed sediment
seed seizure semiconductor sensor sepsis server settlement severance sewage sewer shareholder shark sheep shellfish shelter shepherd
shipbuilder shipowner shipper shopkeeper shore shrimp sickness silica silt singer skill skipper slaughter sludge smallpox smelter
smoking smoke snow soap sodium software soil solar soldier solvent sorghum soybean spacecraft spam spectator sponsor spouse sprinkler
spruce stadium steam steel sterilization stevedore stockbroker stockholder storm stove strike student subcontractor subscriber subsidy
suburb subway sugar sulfur supermarket supplier surgeon surgery surplus surveillance swamp swimmer swimming symptom tailor tanker
tannery tariff taxation taxi teammate teenager telecommunication tenant tennis terminal textile theater therapist therapy thermostat
timber tin tire titanium tobacco toilet tomb tool tornado tournament tourism tourist tower toxin tractor trademark trader trainee
trainer tram transformer transfusion transmission transplant trawler treasury treatment trophy truck trustee tuberculosis tuition tuna
tunnel turbine turf turtle tutor typhoid typhus ultrasound underwriter uniform union uranium vaccine vaccination valve vanilla varnish
vegetable vegetation veil vendor ventilation ventilator veterinarian video village vineyard virus vitamin volcano volleyball volunteer
voltage voucher wage waitress waiter ward warehouse warranty waste watchman waterfall watershed waterway weather weed welder welfare
well wetland whale wharf wheat wholesaler wildlife winery winner woodland wool worker workforce workplace workshop wrestling x-ray
yacht zinc zoo
""".split())

# Classes whose members the texts name: noun and sense number.
ROOTS = """
weapon.1 ammunition.1 explosive.1 vehicle.1 ship.1 aircraft.1 craft.2 missile.1 military_unit.1 force.4 soldier.1
serviceman.1 officer.1 official.1 politician.1 diplomat.1 representative.1 lawyer.1
judge.1 worker.1 employee.1 employer.1 professional.1 expert.1 leader.1 head_of_state.1 ruler.1 minister.2 guard.1
prisoner.1 refugee.1 migrant.1 resident.1 citizen.1 national.1 inhabitant.1 relative.1 child.1 adult.1 patient.1
victim.1 criminal.1 terrorist.1 fighter.2 spy.1 merchant.1 trader.1 seller.1 buyer.1 owner.1 creditor.1 debtor.1
document.1 legal_document.1 contract.1 agreement.1 treaty.1 law.1 law.2 statute.1 report.1 statement.1 message.2
announcement.1 record.1 certificate.1 permit.1 license.1 list.1 map.1 book.1 publication.1 newspaper.1 letter.1
payment.1 money.1 currency.1 fee.1 tax.1 cost.1 income.1 wage.1 compensation.1 benefit.1 debt.1 loan.1
fund.1 asset.1 property.1 share.1 security.4 insurance.1 gift.1 penalty.1 fine.1 punishment.1 crime.1 offense.3
violence.1 attack.1 war.1 battle.1 military_action.1 operation.1 invasion.1 organization.1 company.1
institution.1 committee.1 court.1 legislature.1 party.1 union.1 association.1 agency.1 ministry.1
department.1 government.1 school.1 university.1 hospital.1 police.1 army.1 navy.1 territory.1 district.1 region.3
area.1 land.1 country.2 state.4 city.1 town.1 village.1 port.1 airport.1 border.1 zone.1 sea.1 river.1
lake.1 island.1 coast.1 mountain.1 road.1 bridge.1 railway.1 building.1 house.1 facility.1 factory.1 plant.1 camp.1
prison.1 fortification.1 barrier.1 fence.1 wall.1 equipment.1 machine.1 instrument.1 device.1 computer.1
fuel.1 oil.1 gas.2 metal.1 mineral.1 chemical.1 poison.1 drug.1 medicine.2 food.1 grain.2 crop.1 fish.1 livestock.1
animal.1 commodity.1 merchandise.1 product.2 waste.1 pollution.1 disease.1 injury.1 communication.1
conversation.1 discussion.2 negotiation.1 meeting.1 conference.1 election.1 vote.1 transfer.1 movement.3 travel.1
transportation.2 delivery.1 supply.2 trade.1 transaction.1 sale.1 purchase.1 examination.1 inspection.1
investigation.1 inquiry.1 test.1 observation.1 permission.1 prohibition.1 order.1 command.1 request.1 refusal.1
promise.1 right.1 duty.1 obligation.1 claim.1 lawsuit.1 proceeding.1 trial.2 hearing.1 judgment.1 decision.1 rule.1
regulation.1 policy.1 plan.1 program.1 project.1 religion.1 church.1 language.1 ceremony.1 monument.1 emblem.1
ethnic_group.1 family.1 crowd.1 time_period.1 day.1 week.1 month.1 year.1 season.1 interval.1
""".split()

CLOSE = set("""
weapon.1 ammunition.1 explosive.1 vehicle.1 ship.1 aircraft.1 craft.2 missile.1 military_unit.1 soldier.1 serviceman.1
officer.1 official.1 diplomat.1 lawyer.1 judge.1 legal_document.1 document.1 contract.1 treaty.1 payment.1 fee.1 tax.1
crime.1 court.1 legislature.1 law.2 lawsuit.1 military_action.1 facility.1 fortification.1 insurance.1 debt.1 currency.1
prisoner.1 criminal.1 punishment.1 building.1 livestock.1 fuel.1 metal.1 security.4 worker.1 relative.1 politician.1
ruler.1 merchant.1 organization.1 publication.1 edible_fruit.1 vegetable.1 meat.1 cereal.1 cheese.1 beverage.1 fabric.1
garment.1 furniture.1 tool.1 food_fish.1 cattle.1 container.1 scientist.1 engineer.1
clergyman.1 poison.1 machine.1 barrier.1 road.1 equipment.1 injury.1 resident.1 migrant.1
expert.1 leader.1 acid.1 gas.2 game_bird.1 poultry.1 wood.1 grain.2 coin.1
""".split())

# Hypernyms given at whatever distance: the words a drafter would generalise to.
ANCHORS = """
person.1 organization.1 vehicle.1 weapon.1 building.1 document.1 ship.1 vessel.2 aircraft.1 crime.1 payment.1 money.1
official.1 worker.1 officer.1 soldier.1 equipment.1 fish.1 animal.1 food.1 metal.1 chemical.1 disease.1 drug.1
tax.1 court.1 punishment.1 fruit.1 vegetable.1 meat.1 cereal.1 bird.1 mammal.1 insect.1 tree.1 beverage.1 clothing.1 fabric.1 tool.1
furniture.1 medicine.2 poison.1 mineral.1 container.1 acid.1 scientist.1 engineer.1 clergyman.1 boat.1 car.1 gun.1 soldier.1
serviceman.1 publication.1 fuel.1 currency.1 agreement.1 religion.1 machine.1
""".split()

# Where the climb ends but for "person": WordNet counts soldiers and officials as skilled workers.
SUMMITS = """
serviceman.1 official.1
""".split()

# Hypernyms too general, or too much a matter of WordNet's own ontology, to say anything about a text.
STOP = set("""
abandon ability abstraction accent accept accession accomplish accomplishment account accumulation accuracy achieve
achievement achiever acknowledge acquire acquirer act acting action activity actor actuality add adjust admit adult
advantage advocate affect agency aid alter alteration ambition amount amusement anger announce answer anticipate
apparatus appear appearance apply appointment approach approval area argument arrange arrangement array art artefact
article artifact arts ascent ask aspect assemblage assemble assert assertion asset assign assistance assumption attach
attempt attitude attribute authorities authorize autonomy back bad badness ball bar base be beam bearer beast beauty
become beginning behave behavior behaviour being belief believe belong bend benefit bit board body bone bottom
boundary breach bread break brightness bring business calculate call cap capital carry case category causal cause cell
certainty chance change character characteristic characterization check chicken choice choose circle circumstance
circumstances clan class clergyman close cloud club cluster clutch cognition collect collection color combine come
comment commerce commonwealth communicate communication compare compel complete component composition compound
comprise compute conceive concept conception concession condemnation condition confine conflict conformity confusion
connect connection consequence consider consideration consist constituent constitution construction consume consumer
contact contain container content contest contestant convert convey cooperation cord correspond cost counsel count
countenance country course cover covering craft create creation creator creature crisis criterion criticism crook
crystal culture cure curiosity curve custom cut darkness datum day deal decide decision declaration declare decoration
decrease defend defender deficiency definite-quantity definition degree delicacy deliverer demeanor denial derogation
describe description design desire determination determine deterrent develop development device differ difficulty
dimension direction dirt disability disadvantage discharge discipline disclosure discrimination discuss discussion
dish dislike displace display disposition distance distribution divide division do doctrine dog domain doubt duration
duty earth edge effect effort electrode element eliminate emission emotion employ employment empty enclosure
encouragement end endeavor ending endorse enforcement engagement enlarge enrollee entering enterprise entertainment
entity environment equal equipment equivalent evaluate event evidence examination example exchange execute execution
exercise exist existence expand expect expectation expel expenditure experience expert explain explanation express
expulsion extent extremity fabric fact faculty failure faith family fashion fear feat feature feed feel feeling female
fiber fiction field figure fill finish fit fitting fix fixture floor flow fluid follower foot form formation
formulation foundation framework freedom frequency friend front fulfill function fundamental future gain game gap
garment gas gather gathering genus gesticulate get gift give go goal going good goodness gossip government grade grass
ground group grouping grow growth guardian handicap handle happening hardness hate hatred have head heading hear heir
heritage hit hold hole home homo hormone horse host hound hours humanity humor hypothesis hypothesize idea ideal
ideology illumination image imagery imagination imagine immunity implement implementation imply importance impose
impress impression improvement inclination include increase independence indicate indication individual induce
industry inference influence inform information ingredient inquire inquiry installation instance instant instruction
instrument instrumentality intellect intellectual interact interest interference interval investigation involve
involvement item job join joy judge judgment jump keep kid killer kin kind kingdom know-how knowledge labor lack larva
layer leadership leap leather lessen let level liability liberty light like liking limit line link liquid listen live
locate location look looking lord lose loss love lover luck magnitude maintain make male man manage manner manufacture
mark mass masses match material matter meal mean means measure medium member memory mind misfortune mixture mode model
modify molecule moment morality mortal motion motivation motive move movement name narrative nation natural nature
necessity need negotiate negotiator network noise nonsense notion number object object-oriented obligation oblige
observer obstruction occasion occupation offense office offspring open opening operate operation opinion opponent
opportunity order ordering organ organism organize orientation outbreak outcome outlaw outlook owner ownership pain
papers part participation particle partner party passage past pattern pause pay peak peer people perceive percept
perception perform performance permission personality petition phenomenon philosophy physical picture piece place
placement plan plate pleasure plot point policy portion position possession possibility postulate potential power
practice praise preparation prepare preservation preserver press prevent privilege procedure process product
production profession program project promotion pronounce proof property proportion proposal propose proposition
prospect protection provocation psychological pull punish purpose push put quality quantity quantum radiation range
rank rate ratio ration reach react read reasoning receive reciprocity recognition record reduce reduction refusal
regard region regret regulator reject rejection relation relationship remain remark remedy removal repair repository
represent representation representative request rescue resident resource respond response responsibility rester
restraint result revision ride rod role room rotate safety salt sanction satisfaction say scale scene scheme scholar
science scope scrutiny search secretion section see seem select selection self self-determination self-government send
sense sensitivity sentence sentiment separate sequence series serpent set setup sex shape shaping share sheet shout
show side sign signal signer signify silence simpleton sit situation smell solid solution somebody someone sort soul
sound space speak speculate speech speed sphere spirit sport spot spread spring stage standard standing start state
statement status stay step steps stimulate stimulation stimulus stop story strike strip structure struggle stuff style
subject substance succeed success suggest sum supernatural supply support suppose surface surroundings suspension
symbol system take tale talk talks task taste tell temper tendency terminate test text theme theory thing think
thinking thought throw time tissue tool top topic tormentor total touch track tract trade training trait transaction
transfer translation transmission trap travel traveler traveller treasure treat tremble try tube tubing turn type
understand understanding undertaking unfortunate unit unite unpleasant unwelcome uphold usage use usefulness user
utilization utilize utter vary vessel victim view violate vision visual walk want warning watch wave way weather
welfare wheel whole willingness win wind wire wish wit woman word work works world worship write youngster youth
""".split())

# Words the cue tables or the domain ladders grade against each other; WordNet levels what they tell apart.
GRADED = set("""
abolish abstain accept accession accord accountability acknowledge adequate adjudication adopt advice advise affirm
agree aim alarm all alliance allocate allow alone always amnesty anticipate any appeal applaud appropriate approval
approve arbitration armistice ask aspire assess assist assurance assure attempt authorize avoid ban bar beseech bind
call can caution cease ceasefire cede censure certain certainly clearly commend commit commitment compel compensate
compensation complete completely compulsory concern conciliation concurrence condemn confirm congratulate consent
consider considerable consult consultation contemplate contribute cooperate coordinate could credit crucial cut decide
decision declare decrease deep defer delay demand demolish denounce deny deplore desire desist destroy determine
dialogue direct disable disclose discourage discuss disengage dismantle durable each early ease eliminate empower
enable encourage end endeavor endorse enduring enjoin enormous ensure entire entirely entitle envisage essential
eternal evacuate eventual every examine exchange exclusive exclusively exhort expect explain explicitly explore
expressly facilitate faithfully few finance forbid forthwith foster freeze full fully fund generally gradual grant
grave great guarantee halt help hope huge immediate immediately immense implore important impose indefinite indemnity
inform inquiry insist inspect instruct insure intend interim invest investigate investigation invite just large
largely lasting lend lift likely limit limited loan main mainly major mandatory many material may maybe mediation
membership merely might minor monitor most mostly must necessary never normally note notify numerous obligate
obligatory oblige observe occasionally often only opinion oppose order ordinarily oversee partial partially
participate partly partnership pause pay peace perhaps permanent permanently permit perpetual plan pledge possible
possibly postpone potential potentially preclude prevent primarily probable probably proclaim profound progressive
prohibit promise promote prompt promptly propose prosecution provisional publish rapid reaffirm reasonable recall
recognize recommend recommendation reconciliation redeploy reduce refrain refuse regret reject relax release relocate
remind remove reparation report reposition request require resolve restrict return review rigorous rigorously
scrupulously secure security seek serious several severe shall share shock should significant simply slight small sole
solely some sometimes soon speedy stop strict strictly strive study substantial substantially sufficient suggest
suitable supervise support sure surely suspend swap swift temporarily temporary terminate timely tolerate total
totally transfer transitional tribunal truce try typically undertake urge urgent usually vacate various verify view
vital vow warn warrant welcome whole wholly will wish withdraw withhold
""".split())

# Pairs that pass every test and are still wrong for these texts.
NOT_SYNONYMS = {frozenset(pair.split("=")) for pair in """
accede=defer acceptance=adoption accepted=recognized acknowledge=admit acres=estate affair=matter affiliate=consort
affirm=corroborate affirm=substantiate agency=office aggressor=attacker aide=auxiliary alien=exotic
alignment=coalition alinement=coalition allegiance=commitment alleviate=facilitate amends=damages
amends=indemnification amends=redress amends=restitution analyze=examine analyze=study announced=proclaimed
announcement=proclamation apprehend=comprehend apprehend=grasp approve=sanction arbitrate=mediate arms=munition
assurance=confidence assurance=self-confidence attest=manifest auditor=listener authorities=government
authorities=regime authority=potency authorization=mandate autonomy=liberty avert=avoid bar=saloon battle=engagement
bidding=command border=delimitation borderline=delimitation boss=foreman boundary=bounds campaigner=candidate
capture=seize cardinal=fundamental carrier=bearer cause=grounds cease=quit cede=concede censure=reprimand
central=fundamental certify=manifest chance=opportunity chief=leader chore=job chore=task circumstances=luck
cite=refer city=metropolis clutch=seize colony=settlement commit=dedicate commit=devote commit=perpetrate
commonwealth=country commonwealth=nation communique=dispatch compass=scope conciliate=pacify conclusion=decision
concordat=covenant condemn=decry condemnation=disapprobation confirm=corroborate confirm=substantiate conquer=suppress
consist=dwell court=tribunal crush=oppress damages=indemnification damages=redress damages=restitution declare=adjudge
define=delimit democracy=republic demolition=destruction deter=discourage determination=finding deterrent=hindrance
dictate=prescribe disclose=expose discontinue=quit discount=dismiss discount=disregard discount=ignore dismantle=raze
dismiss=disregard dismiss=ignore district=dominion district=territory domain=sphere earnings=profit
earnings=remuneration earnings=salary economic=economical fleeting=fugitive forbid=veto foreclose=preclude
foreclose=prevent forestall=preclude forestall=prevent fort=garrison fortress=garrison fugitive=momentary
fundamental=key furnish=render gift=talent government=regime grave=solemn hold=declare incite=motivate incite=prompt
incline=tend indemnification=redress indemnification=restitution infraction=misdemeanor inhibit=suppress
inquire=wonder interfere=intervene investigator=researcher jeopardize=threaten job=occupation job=task justify=warrant
limitation=restriction man=serviceman manpower=men men=workforce mention=refer merge=mix merge=unify merge=unite
militia=reserves minister=curate minister=parson minister=pastor minutes=transactions misdemeanor=violation
missile=projectile mob=rabble motivate=prompt move=travel mutual=reciprocal note=remark nullify=void occupant=occupier
occupant=resident occupier=resident opt=prefer ordinance=regulation ownership=possession partner=spouse party=company
persist=prevail petition=request plant=works proceeding=proceedings procure=secure prohibit=veto project=task
project=undertaking proscribe=veto provide=render province=state purely=strictly quit=stop range=scope ratify=sign
recede=retreat recede=withdraw redress=restitution reexamine=review remuneration=salary render=supply
representation=delegacy repress=subdue resign=vacate respective=various retreat=withdraw reward=wages runner=smuggler
safe=safety say=state say=tell scheme=strategy self-determination=self-government shooting=shot spouse=partner
stamp=seal state=say subdue=suppress task=undertaking tax=taxation trial=tryout trouble=problem
""".split()}
NOT_WIDER = {tuple(pair.split("<")) for pair in """

""".split()}
NOT_OPPOSITE = {frozenset(pair.split("=")) for pair in """
absolute=relative abstain=consume act=refrain addressed=unaddressed annual=biennial annual=perennial basic=incidental
charged=uncharged child=parent color=colorlessness common=individual conditioned=unconditioned cover=uncover
depression=elation divide=multiply due=undue enforce=exempt fauna=flora formalism=imitation fractional=whole
full-time=part-time gather=spread general=specific generally=specifically lie=sit lie=stand lie=truth made=unmade
member=nonmember oblique=parallel often=rarely overhead=subsurface partly=wholly past=present permanently=temporarily
power=powerlessness primary=secondary proximate=ultimate punitive=rehabilitative purge=rehabilitate ride=walk
sanction=disapprove staged=unstaged treated=unterated turned=unturned
""".split()}

# Lexicographer files whose words texts of this kind do not use unless seeded.
FOREIGN_FILES = {5, 8, 12, 13, 20, 25, 29, 34, 43}
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*\Z")
POS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}


def stem(word):
    """`Stemmer` of the engine; relations are matched by its result."""
    if len(word) <= 3:
        return word
    vowels = set("aeiouy")

    def undouble(text):
        return text[:-1] if len(text) > 3 and text[-1] == text[-2] and text[-1] not in "lsz" else text

    if word.endswith(("ies", "ied")) and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "xes", "zes", "ches", "shes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    elif word.endswith("ing") and len(word) > 5 and vowels & set(word[:-3]):
        word = undouble(word[:-3])
    elif word.endswith("ed") and len(word) > 4 and vowels & set(word[:-2]):
        word = undouble(word[:-2])
    if word.endswith("ily") and len(word) > 5:
        word = word[:-3] + "y"
    elif word.endswith("ly") and len(word) > 5:
        word = word[:-2]
    if word.endswith("ification") and len(word) > 10:
        word = word[:-7] + "y"
    elif word.endswith("awal") and len(word) > 5:
        word = word[:-2]
    elif word.endswith("ment") and len(word) > 6:
        word = word[:-4]
    elif word.endswith(("tion", "sion")) and len(word) > 6:
        word = word[:-3]
    elif word.endswith(("ance", "ence")) and len(word) > 7:
        word = word[:-4]
    elif word.endswith("ness") and len(word) > 6:
        word = word[:-4]
    if word.endswith("e") and len(word) > 3:
        word = word[:-1]
    if word.endswith("at") and len(word) > 5:
        word = word[:-2]
    if word.endswith("y") and len(word) > 2:
        word = word[:-1] + "i"
    return word


class Synset:
    __slots__ = ("file", "words", "pointers", "below", "usable")

    def __init__(self, line):
        data, _, gloss = line.partition("|")
        fields = data.split()
        self.file = int(fields[1])
        count = int(fields[3], 16)
        self.words = [re.sub(r"\((?:a|p|ip)\)\Z", "", word) for word in fields[4 : 4 + 2 * count : 2]]
        at = 4 + 2 * count
        pointers = int(fields[at])
        self.pointers = []
        for index in range(pointers):
            symbol, offset, pos, ends = fields[at + 1 + 4 * index : at + 5 + 4 * index]
            self.pointers.append((symbol, ("a" if pos == "s" else pos, int(offset)), int(ends[:2], 16), int(ends[2:], 16)))
        self.below = 0
        self.usable = not re.search(r"\b(offensive|slur|slang|vulgar|obscene|obscenity|disparag\w+|derogatory)\b", gloss)

    def follow(self, *symbols):
        return [target for symbol, target, _, _ in self.pointers if symbol in symbols]


class WordNet:
    def __init__(self, directory):
        self.synsets = {}
        self.index = {}
        self.counts = {}
        for name, pos in POS.items():
            for line in (directory / f"data.{name}").read_text(encoding="latin-1").splitlines():
                if not line.startswith("  "):
                    self.synsets[pos, int(line[:8])] = Synset(line)
            for line in (directory / f"index.{name}").read_text(encoding="latin-1").splitlines():
                if not line.startswith("  "):
                    fields = line.split()
                    self.index[fields[0], pos] = [(pos, int(offset)) for offset in fields[-int(fields[2]) :]]
        letters = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
        for line in (directory / "cntlist.rev").read_text(encoding="latin-1").splitlines():
            key, number, count = line.split()
            lemma, _, sense = key.partition("%")
            self.counts[lemma, letters[sense[0]], int(number)] = int(count)
        self.total = Counter()
        for (lemma, _, _), count in self.counts.items():
            self.total[lemma] += count
        self.senses = Counter()
        for (lemma, _), synsets in self.index.items():
            self.senses[lemma] += len(synsets)
        self._measure()

    def _measure(self):
        """How many synsets lie below each."""
        below = {}
        for start in self.synsets:
            if start[0] not in "nv":
                continue
            stack = [start]
            while stack:
                key = stack[-1]
                if key in below:
                    stack.pop()
                    continue
                below.setdefault(("open", key), True)
                lower = [k for k in self.synsets[key].follow("~", "~i")]
                waiting = [k for k in lower if k not in below and ("open", k) not in below]
                if waiting:
                    stack.extend(waiting)
                    continue
                below[key] = sum(1 + below.get(k, 0) for k in lower)
                stack.pop()
        for key, synset in self.synsets.items():
            synset.below = below.get(key, 0)

    def named(self, name):
        lemma, _, number = name.partition(".")
        return self.index[lemma, "n"][int(number) - 1]

    def leading(self, word, pos):
        """Synsets `word` stands for when nothing else is known: by rank and by share of its uses in all classes."""
        synsets = self.index.get((word, pos), [])
        total = self.total[word] + 0.5 * self.senses[word]
        result = []
        for rank, key in enumerate(synsets[: RANKS[pos]], 1):
            count = self.counts.get((word, pos, rank), 0)
            share = (count + 0.5) / total
            if share >= SHARE and (rank == 1 or count > 0) and word in self.synsets[key].words:
                result.append(key)
        return result


class Derivation:
    def __init__(self, wordnet):
        self.wordnet = wordnet
        self.variants = {row[0] for row in rows(RULES / "spelling.tsv")}
        closed = {word for row in rows(RULES / "function-words.tsv") for word in row[1].split("|")}
        self.excluded = self.variants | closed | STOP_WORDS
        self.leading = {}
        self.meanings = defaultdict(list)
        for word, pos in wordnet.index:
            if WORD.match(word) and word not in self.excluded and len(word) > 2:
                synsets = [key for key in wordnet.leading(word, pos) if wordnet.synsets[key].usable]
                if synsets:
                    self.leading[word, pos] = synsets
                    for key in synsets:
                        self.meanings[key].append(word)
        self.vocabulary = self._vocabulary()
        self.pairs = {}
        self.dropped = Counter()

    def _vocabulary(self):
        wordnet = self.wordnet
        words = {word for word in SEEDS if any((word, pos) in self.leading for pos in "nvar")}
        for (word, pos), synsets in self.leading.items():
            if wordnet.total[word] >= FREQUENT and any(wordnet.synsets[key].file not in FOREIGN_FILES for key in synsets):
                words.add(word)
        for root in dict.fromkeys(ROOTS + sorted(CLOSE)):
            level, seen = [wordnet.named(root)], set()
            depth = 0
            while level:
                for key in level:
                    seen.add(key)
                    for word in self.meanings.get(key, []):
                        if wordnet.total[word] >= NEIGHBOUR or depth <= NEAR and root in CLOSE and wordnet.senses[word] <= 2:
                            words.add(word)
                depth += 1
                level = sorted({k for key in level for k in wordnet.synsets[key].follow("~")} - seen)
        return words

    # Relations

    def claim(self, first, second, relation):
        """Notes a pair; `wider` reads: second is wider than first."""
        if stem(first) == stem(second):
            return
        if relation != "wider" and second < first:
            first, second = second, first
        self.pairs.setdefault((first, second), set()).add(relation)

    def synonyms(self):
        for (word, pos), synsets in self.leading.items():
            if word not in SEEDS and self.wordnet.total[word] < FREQUENT:
                continue
            for key in synsets:
                for other in self.meanings[key]:
                    if other == word or other not in SEEDS and self.wordnet.total[other] < PARTNER:
                        continue
                    if word in GRADED or other in GRADED or frozenset((word, other)) in NOT_SYNONYMS:
                        continue
                    # One of the two must mostly mean this.
                    if max(self.share(word, pos, key), self.share(other, pos, key)) < 0.5:
                        continue
                    self.claim(word, other, "synonym")

    def share(self, word, pos, key):
        rank = self.wordnet.index[word, pos].index(key) + 1
        return (self.wordnet.counts.get((word, pos, rank), 0) + 0.5) / (self.wordnet.total[word] + 0.5 * self.wordnet.senses[word])

    def hypernyms(self):
        anchors = {self.wordnet.named(name) for name in ANCHORS}
        summits = {self.wordnet.named(name) for name in SUMMITS}
        for (word, pos), synsets in self.leading.items():
            if word not in self.vocabulary or pos not in LEVELS:
                continue
            for key in synsets if pos == "n" else synsets[:1]:
                if pos == "v" and (word not in SEEDS or self.share(word, pos, key) < 0.4):
                    continue
                for upper in self._above(key, pos, anchors, summits):
                    for other in self.names(upper):
                        if other not in SEEDS or other in STOP or (word, other) in NOT_WIDER:
                            continue
                        if word in GRADED and other in GRADED:
                            continue
                        self.claim(word, other, "wider")

    def names(self, key):
        """The two commonest words for a synset."""
        return sorted(self.meanings.get(key, []), key=lambda word: (-self.wordnet.total[word], word))[:2]

    def _above(self, key, pos, anchors, summits):
        result, seen, level, depth = [], {key}, [key], 0
        while level:
            level = sorted({k for item in level for k in self._next(item, summits)} - seen)
            seen.update(level)
            named = False
            for upper in level:
                near = depth < LEVELS[pos] and self.wordnet.synsets[upper].below <= WIDEST[pos]
                if near or upper in anchors:
                    result.append(upper)
                    named = named or bool(self.meanings.get(upper))
            # A level with only phrases as names does not count.
            depth += 1 if named or pos == "v" else 0.5
        return result

    def _next(self, key, summits):
        return [self.wordnet.named("person.1")] if key in summits else self.wordnet.synsets[key].follow("@")

    def opposites(self):
        for (word, pos), synsets in self.leading.items():
            for key in synsets:
                synset = self.wordnet.synsets[key]
                at = synset.words.index(word) + 1
                for symbol, target, source, aim in synset.pointers:
                    if symbol != "!" or source != at:
                        continue
                    other = self.wordnet.synsets[target].words[aim - 1]
                    if target not in self.leading.get((other, target[0]), []):
                        continue
                    if word in self.vocabulary or other in self.vocabulary:
                        if frozenset((word, other)) not in NOT_OPPOSITE:
                            self.claim(word, other, "opposite")

    # Consistency

    def settle(self):
        """Drops what two relations or two tables claim differently, by stem as the engine matches."""
        taken = {}
        for first, relation, other in hand_made():
            taken[frozenset((stem(first), stem(other)))] = relation
        for fields in rows(RULES / "equivalences.tsv"):
            members = [stem(member) for member in fields[1].split("|") if "_" not in member]
            for one in members:
                for other in members:
                    taken.setdefault(frozenset((one, other)), "equivalence")
        claims = defaultdict(set)
        for (first, second), relations in self.pairs.items():
            key = frozenset((stem(first), stem(second)))
            for relation in relations:
                claims[key].add((relation, stem(first)) if relation == "wider" else (relation, ""))
        kept, done = {}, set()
        # The shortest words speak for their stems.
        for (first, second), relations in sorted(self.pairs.items(), key=lambda item: (len("".join(item[0])), item[0])):
            key = frozenset((stem(first), stem(second)))
            if key in taken:
                self.dropped["settled elsewhere"] += 1
            elif len(claims[key]) > 1:
                self.dropped["two relations"] += 1
            elif key not in done:
                done.add(key)
                kept[first, second] = next(iter(relations))
        # A synonym of the opposite, or one wider and narrower by way of a synonym, is a sense slipping.
        opposite = defaultdict(set)
        for (first, second), relation in kept.items():
            if relation == "opposite":
                opposite[stem(first)].add(stem(second))
                opposite[stem(second)].add(stem(first))
        for first, relation, other in hand_made():
            if relation == "opposite":
                opposite[stem(first)].add(stem(other))
                opposite[stem(other)].add(stem(first))
        neighbours = defaultdict(set)
        for (first, second), relation in kept.items():
            if relation == "synonym":
                neighbours[stem(first)].add(stem(second))
                neighbours[stem(second)].add(stem(first))
        for first, second in [pair for pair, relation in sorted(kept.items()) if relation == "synonym"]:
            one, other = stem(first), stem(second)
            if opposite[one] & neighbours[other] or opposite[other] & neighbours[one]:
                self.dropped["synonym of an opposite"] += 1
                del kept[first, second]
        upward = defaultdict(set)
        for first, relation, other in hand_made():
            if relation == "wider":
                upward[stem(first)].add(stem(other))
        for first, second in [pair for pair, relation in sorted(kept.items()) if relation == "wider"]:
            if reaches(upward, stem(second), stem(first)):
                self.dropped["cycle"] += 1
                del kept[first, second]
            else:
                upward[stem(first)].add(stem(second))
        return kept


def reaches(graph, start, goal):
    stack, seen = [start], set()
    while stack:
        at = stack.pop()
        if at == goal:
            return True
        if at not in seen:
            seen.add(at)
            stack.extend(graph.get(at, ()))
    return False


def rows(path):
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def expand(first, relation, others):
    """The pairs a row speaks of: (word, relation, word), "weaker" for every step down a ladder."""
    if relation == "opposites":
        yield from ((word, "opposite", other) for word in first.split("+") for other in others.split("+"))
    elif relation == "ladder":
        steps = [step.split("+") for step in [first, *others.split("|")]]
        for height, step in enumerate(steps):
            for place, word in enumerate(step):
                yield from ((word, "synonym", other) for other in step[place + 1 :])
                yield from ((word, "weaker", other) for lower in steps[height + 1 :] for other in lower)
    elif relation in ("synonyms", "siblings"):
        words = [first, *others.split("|")]
        for place, word in enumerate(words):
            yield from ((word, relation[:-1], other) for other in words[place + 1 :])
    else:
        yield from ((first, relation, other) for other in others.split("|"))


def hand_made():
    """The pairs of the tables written by hand; where two rows speak of one pair the first counts, as in the engine."""
    seen = set()
    for path in (FORMS, LADDERS, DOMAIN):
        for row in rows(path) if path.exists() else []:
            for first, relation, other in expand(*row):
                key = frozenset((stem(first), stem(other)))
                if len(key) == 2 and key not in seen:
                    seen.add(key)
                    yield first, relation, other


RELATIONS = ("synonym", "wider", "opposite", "weaker", "sibling", "form", "synonyms", "ladder", "siblings",
             "opposites")


def validate(paths):
    """Problems of the tables taken together: words that are none, a ladder that goes up and down between two words, a
    derived pair that a table written by hand speaks of, and cycles."""
    problems, counts = [], Counter()
    graphs = {"wider": defaultdict(set), "weaker": defaultdict(set)}
    ladders, claims = {}, {}
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line or line.startswith("#"):
                continue
            place = f"{path.name}:{number}"
            fields = line.split("\t")
            if len(fields) != 3 or fields[1] not in RELATIONS:
                problems.append(f"{place}: not word, relation, words")
                continue
            counts[path.name, fields[1], "rows"] += 1
            for word, relation, other in expand(*fields):
                counts[path.name, fields[1], "pairs"] += 1
                if not WORD.match(word) or not WORD.match(other):
                    problems.append(f"{place}: '{word}' or '{other}' is not a single lower-case word")
                pair = (stem(word), stem(other))
                if pair[0] == pair[1] and fields[1] not in ("ladder", "synonyms"):
                    problems.append(f"{place}: {word} and {other} have one stem")
                if path == LADDERS and relation == "weaker" and ladders.setdefault(frozenset(pair), pair) != pair:
                    problems.append(f"{place}: {word} is above {other} here and below it elsewhere")
                earlier = claims.setdefault(frozenset(pair), (path, relation))
                if path == OUTPUT and earlier[0] != OUTPUT:
                    problems.append(f"{place}: {word} {relation} {other}, which {earlier[0].name} speaks of")
                if relation in graphs and path != LADDERS and earlier == (path, relation):
                    graphs[relation][pair[0]].add(pair[1])
    for relation, graph in graphs.items():
        for start in sorted(graph):
            for target in sorted(graph[start]):
                if reaches(graph, target, start):
                    problems.append(f"{relation}: a cycle through {start} and {target}")
    return problems, counts


STOP_WORDS = set("""
ad al am arse ass bastard beat billion bitch break can cast catch come coon could crap cripple cunt cut damn dare
darky do draw drop eight fag faggot fall first five four fuck get give go gringo have hell hit hold hundred idiot ii
iii imbecile it iv ix jap keep kike lay let ma make may might million moron mulatto must need negro negroid nigger
nine no one os ought pa paleface pass pb person's pick piss play pm pull push put queer raise re redskin retard rise
run said same screw second set seven shall shit should six slut so squaw such take ten third thousand three turn two
us vi vii viii whore will wop work would xi
""".split())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--wordnet", type=pathlib.Path, default=pathlib.Path("/usr/share/wordnet"))
    parser.add_argument("--check", action="store_true", help="validate the tables as they stand")
    arguments = parser.parse_args()
    if not arguments.check:
        derivation = Derivation(WordNet(arguments.wordnet))
        derivation.synonyms()
        derivation.hypernyms()
        derivation.opposites()
        grouped = defaultdict(list)
        for (first, second), relation in derivation.settle().items():
            grouped[first, relation].append(second)
        lines = [
            "# Word relations derived from WordNet 3.0, Copyright 2006 by Princeton University (LICENSES/WordNet.txt), by scripts/derive-lexical-relations.py; do not edit.",
            "#table\tlexical-relations",
            "#columns\tword\trelation\twords",
        ]
        lines += [f"{word}\t{relation}\t{'|'.join(sorted(others))}" for (word, relation), others in sorted(grouped.items())]
        OUTPUT.write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"{len(derivation.vocabulary)} words of vocabulary; dropped pairs: {dict(derivation.dropped)}")
    paths = [path for path in (FORMS, LADDERS, DOMAIN, OUTPUT) if path.exists()]
    problems, counts = validate(paths)
    for (name, relation, what), count in sorted(counts.items()):
        print(f"{name}\t{relation}\t{what}\t{count}")
    for path in paths:
        print(f"{path.name}\t{len(rows(path))} rows\t{path.stat().st_size} bytes")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
