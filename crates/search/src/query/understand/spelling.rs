//! How words of the trade are written: abbreviations, slips of one letter, numbers in words.

use gazetteer::one_slip_apart;

/// What people write for a word of the trade.
const ABBREVIATIONS: &[(&str, &str)] = &[
    ("bd", "bed"),
    ("brd", "bed"),
    ("bds", "bed"),
    ("bdr", "bed"),
    ("bdrm", "bed"),
    ("bdrms", "bed"),
    ("bedrm", "bed"),
    ("bedrms", "bed"),
    ("br", "bed"),
    ("beds", "bed"),
    ("bedder", "bed"),
    ("bedroom", "bed"),
    ("bedrooms", "bed"),
    ("bedroomed", "bed"),
    ("bedded", "bed"),
    ("flt", "flat"),
    ("flatt", "flat"),
    ("falt", "flat"),
    ("flta", "flat"),
    ("hav", "have"),
    ("undr", "under"),
    ("higer", "higher"),
    ("heigher", "higher"),
    ("hihger", "higher"),
    ("anywere", "anywhere"),
    ("anywher", "anywhere"),
    ("anwhere", "anywhere"),
    ("uder", "under"),
    ("unde", "under"),
    ("udner", "under"),
    ("starirs", "stairs"),
    ("stiars", "stairs"),
    ("strairs", "stairs"),
    ("staris", "stairs"),
    ("frendly", "friendly"),
    ("freindly", "friendly"),
    ("firendly", "friendly"),
    ("friendley", "friendly"),
    ("hous", "house"),
    ("huse", "house"),
    ("hosse", "house"),
    ("huose", "house"),
    ("hosue", "house"),
    ("houze", "house"),
    ("housee", "house"),
    ("houes", "house"),
    ("housse", "house"),
    ("flats", "flat"),
    ("apartment", "flat"),
    ("apartments", "flat"),
    ("apt", "flat"),
    ("appartment", "flat"),
    ("appartement", "flat"),
    ("mais", "maisonette"),
    ("maisonettes", "maisonette"),
    ("maisonnette", "maisonette"),
    ("masionette", "maisonette"),
    ("hse", "house"),
    ("houses", "house"),
    ("bungalows", "bungalow"),
    ("bungalo", "bungalow"),
    ("bung", "bungalow"),
    ("studios", "studio"),
    ("bedsits", "bedsit"),
    ("bedsitter", "bedsit"),
    ("flr", "floor"),
    ("flor", "floor"),
    ("floo", "floor"),
    ("gound", "ground"),
    ("fl", "floor"),
    ("floors", "floor"),
    ("grd", "ground"),
    ("gnd", "ground"),
    ("grnd", "ground"),
    ("nr", "near"),
    ("gdn", "garden"),
    ("gdns", "garden"),
    ("gardens", "garden"),
    ("balc", "balcony"),
    ("balconies", "balcony"),
    ("prkg", "parking"),
    ("pkg", "parking"),
    ("elevator", "lift"),
    ("lifts", "lift"),
    ("wchair", "wheelchair"),
    ("whchair", "wheelchair"),
    ("wk", "week"),
    ("weekly", "week"),
    ("mth", "month"),
    ("mnth", "month"),
    ("monthly", "month"),
    ("mths", "month"),
    ("max", "maximum"),
    ("min", "minimum"),
    ("pls", "please"),
    ("then", "than"),
    ("plz", "please"),
    ("doesnt", "dont"),
    ("dnt", "dont"),
    ("nxt", "next"),
    ("tues", "tue"),
    ("weds", "wed"),
    ("thur", "thu"),
    ("thurs", "thu"),
    ("cannot", "cant"),
    ("kids", "children"),
    ("kid", "child"),
    ("childs", "children"),
    ("mam", "mum"),
    ("mom", "mum"),
    ("pet", "pets"),
    ("dogs", "dog"),
    ("cats", "cat"),
    ("steps", "stairs"),
    ("stair", "stairs"),
    ("ppl", "people"),
    ("person", "people"),
    ("persons", "people"),
    ("pple", "people"),
];

/// Words a slip of one letter is mended to: long enough that few other words are a slip away.
const MENDED: &[&str] = &[
    "affordable",
    "apartment",
    "assured",
    "available",
    "balcony",
    "basement",
    "bedroom",
    "bedrooms",
    "bedroomed",
    "bedsit",
    "between",
    "budget",
    "bungalow",
    "category",
    "closing",
    "council",
    "driveway",
    "family",
    "furnished",
    "garden",
    "ground",
    "intermediate",
    "introductory",
    "maisonette",
    "maximum",
    "minimum",
    "mobility",
    "parking",
    "private",
    "retirement",
    "secure",
    "sheltered",
    "shower",
    "social",
    "studio",
    "tenancy",
    "tomorrow",
    "unfurnished",
    "wheelchair",
    "without",
];

/// Words of their own that are a slip away from one of those.
const NOT_A_SLIP: &[&str] = &[
    "abasement",
    "aground",
    "around",
    "assume",
    "assumed",
    "assures",
    "barking",
    "basements",
    "budge",
    "budged",
    "budgets",
    "burnished",
    "casement",
    "cloning",
    "cloying",
    "councils",
    "driveways",
    "furbished",
    "furnishes",
    "grounds",
    "harden",
    "hardens",
    "harking",
    "larking",
    "losing",
    "marking",
    "maximums",
    "minimums",
    "motility",
    "nobility",
    "packing",
    "paring",
    "parring",
    "parsing",
    "parting",
    "perking",
    "primate",
    "privates",
    "retirements",
    "round",
    "secured",
    "secures",
    "securer",
    "showed",
    "showers",
    "showery",
    "showier",
    "slower",
    "socials",
    "asocial",
    "sparking",
    "sweltered",
    "tomorrows",
    "warden",
    "wardens",
    "arden",
    "wheelchairs",
    "guarding",
    "gardener",
    "parking",
];

/// The shortest word a slip is looked for in: of five letters, all are longer words with one left out.
const SHORTEST: usize = 5;

/// Returns the word of the trade a plain word stands for; itself where it stands for none.
pub(super) fn of_the_trade(plain: &str) -> &str {
    if let Some((_, word)) = ABBREVIATIONS.iter().find(|(written, _)| *written == plain) {
        return word;
    }
    if plain.len() < SHORTEST || NOT_A_SLIP.contains(&plain) || MENDED.contains(&plain) {
        return plain;
    }
    let mended = MENDED.iter().find(|word| one_slip_apart(word.as_bytes(), plain.as_bytes()));
    mended.map_or(plain, |word| of_the_trade(word))
}

/// Returns a small number written in words.
pub(super) fn number(plain: &str) -> Option<u32> {
    const WORDS: &[&str] = &[
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    WORDS.iter().position(|word| *word == plain).and_then(|at| u32::try_from(at).ok())
}

/// Returns what a word of a larger number stands for: `twenty` to `ninety`, `ten` to `nineteen`, `one` to `nine`.
pub(super) fn part_of_number(plain: &str) -> Option<u32> {
    const TEENS: &[&str] =
        &["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
    const TENS: &[&str] = &["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let teen = TEENS.iter().position(|word| *word == plain).and_then(|at| u32::try_from(at + 13).ok());
    let tens = TENS.iter().position(|word| *word == plain).and_then(|at| u32::try_from((at + 2) * 10).ok());
    number(plain).or(teen).or(tens)
}

/// Returns a floor's number written as an ordinal in words.
pub(super) fn ordinal(plain: &str) -> Option<u32> {
    const WORDS: &[&str] = &[
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth",
    ];
    let plain = match plain {
        "frst" | "fist" | "firt" | "firs" => "first",
        "secnd" | "secon" | "secod" => "second",
        "thrid" | "therd" | "thrd" => "third",
        plain => plain,
    };
    WORDS.iter().position(|word| *word == plain).and_then(|at| u32::try_from(at + 1).ok())
}
