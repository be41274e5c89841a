//! Lists of words, and those that tell a name from what only begins with a capital. Made by hand; none is complete.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

/// A list of words or phrases in lower case.
pub(super) struct List {
    text: &'static str,
    set: OnceLock<HashSet<&'static str>>,
    by_first_word: OnceLock<HashMap<&'static str, Vec<&'static str>>>,
}

/// Returns the list that a text holds, with commas between.
pub(super) const fn list(text: &'static str) -> List {
    List { text, set: OnceLock::new(), by_first_word: OnceLock::new() }
}

impl List {
    /// Returns its words, in order.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        self.text.split(',').map(str::trim)
    }

    /// Returns its phrases that begin with a word.
    pub fn beginning_with(&self, word: &str) -> &[&'static str] {
        let phrases = self.by_first_word.get_or_init(|| {
            let mut phrases: HashMap<&str, Vec<&str>> = HashMap::new();
            for phrase in self.words() {
                phrases.entry(phrase.split(' ').next().unwrap_or(phrase)).or_default().push(phrase);
            }
            phrases
        });
        phrases.get(word).map_or(&[], Vec::as_slice)
    }

    /// Returns whether a word is one of them.
    pub fn contains(&self, word: &str) -> bool {
        self.set.get_or_init(|| self.words().collect()).contains(word)
    }
}

/// What a street, a block or a landmark is called by, after its own name.
pub(super) static PLACES: List = list(
    "house, court, road, rd, street, st, lane, ln, avenue, ave, close, drive, dr, way, walk, place, square,
     sq, gardens, garden, terrace, crescent, cres, grove, mews, hill, park, green, row, yard, gate, lodge,
     tower, towers, point, heights, mansions, buildings, building, estate, village, quarter, wharf, quay,
     bridge, station, school, college, academy, university, hospital, museum, library, church, centre,
     center, theatre, stadium, surgery, practice, clinic, pub, arms, hotel, market, cross, circus, common,
     heath, fields, field, rise, view, vale, valley, path, passage, parade, broadway, approach, wood, woods,
     end, line, tube, block, flats, apartments, hall, villas, cottages, cottage, mount, bank, side, reach,
     meadow, meadows, scheme, statue, memorial, cemetery, nursery, mosque, temple, synagogue, river, canal,
     dock, docks, island, town, city, north, south, east, west, upper, lower, central, gym, pool, playground,
     v, iv, iii, ii, vi, barracks, works, factory, studios, shops, precinct, retail",
);

/// What an organisation is called by, and some landlords and councils.
pub(super) static ORGANISATIONS: List = list(
    "cyngor, cymdeithas, tai, cartrefi, council, councils, homes, housing, association, trust, group, ltd, limited, plc, partnership, partners,
     team, office, offices, services, service, department, dept, agency, lettings, society, company,
     co-operative, cooperative, coop, tmo, genesis, neighbourhoods, communities, community, living, care,
     support, charity, foundation, properties, property, management, organisation, police, nhs, gp, borough,
     authority, line, helpdesk, desk, reception, concierge, switchboard, centre, hub, connections, choice,
     moves, homefinder, locata, peabody, clarion, hyde, optivo, l, q, southern, metropolitan, catalyst,
     octavia, sanctuary, guinness, riverside, anchor, orbit, network, newlon, swan, gateway, poplar, harca,
     eastend, notting, thames, london, camden, hackney, lambeth, southwark, manchester, islington, haringey,
     enfield, barnet, brent, ealing, harrow, hounslow, hillingdon, kingston, merton, sutton, croydon,
     bromley, lewisham, greenwich, bexley, newham, redbridge, havering, barking, dagenham, waltham, tower,
     hamlets, westminster, kensington, hammersmith, fulham, wandsworth, richmond, birmingham, leeds, bristol,
     liverpool, sheffield, kent, essex, surrey, england, wales, scotland, uk, tfl, bt, edf, stonewater,
     platform, abri, amplius, sovereign, paradigm, curo, gentoo, torus, onward, jigsaw, karbon, bernicia,
     pinnacle, mears, repairs, maintenance, allocations, customer, advice, helpline, hotline, bureau,
     shelter, citizens",
);

/// Words that stand with a capital in adverts and are no names.
pub(super) static NOT_NAMES: List = list(
    "a, an, the, and, or, but, if, of, on, in, at, to, for, from, by, with, without, is, are, was, were, be,
     been, has, have, had, do, does, did, will, would, shall, should, must, may, might, can, could, cannot,
     not, no, yes, please, this, that, these, those, it, its, he, she, they, we, you, i, me, us, him, her,
     his, their, our, your, who, which, what, when, where, why, how, all, any, some, each, every, both, only,
     also, then, than, so, as, up, out, off, over, under, before, after, during, until, since, between,
     about, into, via, per, new, old, first, second, third, last, next, early, late, monday, tuesday,
     wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun,
     january, february, march, april, june, july, august, september, october, november, december, jan, feb,
     mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, today, tomorrow, asap, tbc, tba, na, n/a, none, nil,
     am, pm, void, vacant, available, viewing, viewings, view, flat, flats, house, home, room, bed, beds,
     bedroom, bedrooms, bathroom, kitchen, lounge, living, garden, gardens, balcony, floor, ground, lift,
     lifts, access, parking, permit, permits, heating, water, gas, electric, electricity, rent, rents,
     charge, charges, service, weekly, deposit, tenant, tenants, tenancy, tenancies, occupier, occupant,
     applicant, applicants, application, applications, resident, residents, neighbour, neighbours, household,
     households, family, families, single, couple, couples, person, people, adult, adults, child, children,
     officer, officers, manager, managers, caretaker, caretakers, warden, wardens, concierge, agent,
     landlord, staff, team, worker, name, names, number, numbers, address, details, detail, contact,
     contacts, call, calls, ring, phone, telephone, tel, mobile, mob, text, email, mail, key, keys, keysafe,
     safe, code, codes, door, alarm, entry, entryphone, intercom, fob, fobs, cctv, bidding, bid, bids, band,
     bands, priority, register, registered, transfer, transfers, homeseeker, homeseekers, mutual, exchange,
     social, affordable, secure, assured, introductory, flexible, starter, mr, mrs, ms, miss, dr, sir, rev,
     pays, pay, paying, needs, need, needed, required, requires, responsible, responsibility, liable, moving,
     moved, moves, left, leaving, leaves, vacated, vacates, vacating, transferred, transferring, decanted,
     decant, died, deceased, passed, given, gave, notice, still, now, currently, aged, age, min, minimum,
     max, maximum, adapted, adaptations, disabled, wheelchair, mobility, sheltered, supported, scheme,
     schemes, participation, satisfaction, liaison, involvement, management, welfare, rights, association,
     associations, board, forum, panel, type, types, status, information, info, website, web, online, portal,
     page, app, advert, adverts, property, properties, estate, office, reception, street, road, bus, train,
     tube, overground, underground, dlr, station, near, close, nearby, opposite, local, town, open, closed,
     let, letting, lettings, offer, offers, pets, dogs, cats, smoking, note, nb, see, ask, speak, meet, two,
     three, four, five, one, six, own, shared, communal, private, refurbished, decorated, newly, recently,
     spacious, lovely, bright, large, small, double, ideal, suitable, good, great, excellent, well, very,
     fully, part, more, most, here, there, outside, inside, upstairs, downstairs, further, other, another,
     same, sole, joint, lead, main, existing, current, previous, former, outgoing, incoming, choice, based,
     direct, debit, credit, bank, benefit, benefits, universal, income, cap, repairs, repair, works, work,
     inspection, survey, surveyor, contractor, contractors, cleaner, clearance, voids, general, housing,
     support, care, council, wifi, broadband, tv, epc, ctr, gch, gff, dg, english, british, european,
     marketing, suite, sales, show, customer, enquiries, enquiry, once, twice, back, again, ahead, advance,
     anytime, hours, hour, day, days, week, weeks, month, months, year, years, services, permitted, allowed,
     welcome, aerial, hub, hall, laundry, store, storage, shed, cupboard, bathrooms, windows, carpets,
     flooring, furniture, furnished, unfurnished, white, goods, cooker, fridge, washing, machine, freephone,
     freepost, prior, photo, proof, identity, id, passport, documents, document, disclosure, data,
     protection, confidential, unknown, refused, various, seek, urgent, disputes, nuisance, complaints,
     noise, issues, reports, quote",
);

/// Given names often met; left out are those that are words, months or places too.
pub(super) static GIVEN: List = list(
    "aaron, abdi, abdul, abdullah, adam, adebayo, agnes, ahmed, aisha, alan, alex, alexander, alexandra, ali,
     alice, alison, amanda, amina, amy, ana, andrea, andrew, andy, angela, anita, ann, anna, anne, annie,
     anthony, antonio, arthur, asha, ayesha, barbara, barry, beatrice, ben, benjamin, bernard, beth, betty,
     beverley, brenda, brian, bridget, carl, carmen, carol, caroline, catherine, chantelle, charles, charlie,
     cheryl, chioma, chloe, chris, christina, christine, christopher, claire, clare, clive, colin, craig,
     daniel, danielle, danny, darren, dave, david, dean, deborah, debbie, denise, dennis, derek, diana,
     diane, donna, doreen, dorothy, edith, eileen, elaine, elena, ellen, emily, emma, eric, esther, eva,
     fatima, fatuma, fiona, frances, frank, fred, gail, gareth, gary, gavin, gemma, geoff, geoffrey, gerald,
     gillian, gloria, gordon, graham, hamza, hannah, harry, hassan, heather, helen, henry, hilary, hussein,
     ian, ibrahim, imran, ingrid, irene, iris, isaac, ivan, jack, jackie, jacqueline, jake, james, jamie,
     jan, jane, janet, janice, jason, jayne, jean, jeff, jennifer, jenny, jerome, jessica, jill, jim, jimmy,
     joan, joanna, joanne, joe, john, jonathan, jose, joseph, josephine, josh, joshua, joyce, judith, julia,
     julian, julie, karen, karl, kate, katherine, kathleen, katie, keith, kelly, ken, kenneth, kevin,
     khadija, kim, kofi, kwame, laura, lauren, leanne, leila, leon, leroy, leslie, lesley, liam, linda, lisa,
     lola, lorraine, louise, lucy, luke, lynn, lynne, maggie, malcolm, mandy, marcus, margaret, maria, marie,
     marion, martin, mary, matt, matthew, maureen, maxine, melissa, michael, michelle, mick, miguel, mike,
     miriam, mohamed, mohammed, muhammad, mustafa, nadia, naomi, natalie, natasha, neil, nicholas, nick,
     nicola, nicole, nigel, noreen, olga, oliver, olivia, omar, oscar, pamela, patricia, patrick, paul,
     paula, pauline, pete, peter, phil, philip, phillip, priya, rachel, raj, rajesh, ramesh, raymond,
     rebecca, richard, rita, robert, roberto, roger, roland, ron, ronald, rosemary, roy, ruth, ryan, sally,
     sam, samantha, samir, samuel, sandra, sanjay, sara, sarah, sean, shanice, sharon, shaun, sheila,
     shirley, simon, sonia, sophie, stacey, stella, stephanie, stephen, steve, steven, stuart, sunita, susan,
     suzanne, svetlana, sylvia, tamara, tanya, teresa, terry, theresa, thomas, tim, tina, toby, tom, tony,
     tracey, tracy, trevor, valerie, vanessa, vera, vicky, vincent, vivienne, wayne, wendy, winston, yasmin,
     yusuf, yvonne, zainab, zoe",
);
