#pragma once

#include "../lexical/literal.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {
namespace orders {

/// Words of medications: dose forms and classes, and names of drugs as requests write them. They only sharpen
/// a reading: a drug that is not here is told by its strength or by the ending of its name.
// clang-format off
inline constexpr lexical::literal telling_medication[] = {
    "analgesic", "anti anxiety", "anti depressant", "anti inflammatories", "anti inflammatory",
    "antibiotic", "anticonvulsant", "antidepressant", "antiemetic", "anxiolytic", "balm",
    "benzodiazepine", "cannabis", "cap", "caplet", "capsule", "compound cream", "compound medication",
    "compound", "compounded", "cream base", "cream", "delayed release", "dose pack", "dosepak", "drops",
    "drug", "ear drops", "elixir", "extended release", "eye drops", "gel", "hcl", "herbal",
    "hydrochloride", "hypnotic", "inhaler", "laxative", "lidocaine patch", "lidoderm patch", "liniment",
    "lotion", "lozenge", "medical cannabis", "medical food", "medical marijuana", "medication",
    "medicine", "medrol dose pack", "medrol dosepak", "multivitamin", "muscle relaxant",
    "muscle relaxer", "narcotic analgesic", "narcotic", "nasal spray", "nsaid", "nutritional supplement",
    "ointment", "opioid", "oral solution", "oral suspension", "pain cream", "pain medication", "patch",
    "pill", "ppi", "prescription", "proton pump inhibitor", "puff", "refill", "roll on", "salve",
    "sedative", "sleep aid", "sleeping pill", "snri", "sodium tablets", "solution", "spray", "ssri",
    "statin", "steroid dose pack", "stimulant", "stool softener", "supplement", "suppositories",
    "suppository", "suspension", "sustained release", "syrup", "tab", "tablet", "topical analgesic",
    "topical compound", "topical cream", "topical", "transdermal", "vitamin", "z pak"};
inline constexpr lexical::literal drug_names[] = {
    "abilify", "absorbine", "acetaminophen", "aciphex", "actiq", "acyclovir", "adderall", "advair",
    "advil", "albuterol", "alendronate", "aleve", "allopurinol", "alprazolam", "ambien", "amitiza",
    "amitriptyline", "amlodipine", "amoxicillin", "amrix", "anaprox", "anecream", "aripiprazole",
    "armodafinil", "arthrotec", "aspirin", "atarax", "atenolol", "ativan", "atorvastatin", "augmentin",
    "avinza", "azithromycin", "baclofen", "bactrim", "belbuca", "benadryl", "benazepril", "bengay",
    "bentyl", "biaxin", "biofreeze", "breo", "brintellix", "buprenorphine", "bupropion", "buspar",
    "buspirone", "butalbital", "butrans", "caffeine", "calcium", "cambia", "camphor", "capsaicin",
    "carafate", "carbamazepine", "carisoprodol", "cartivisc", "cefadroxil", "cefazolin", "celebrex",
    "celecoxib", "celexa", "cephalexin", "chlorzoxazone", "cialis", "cidaflex", "cipro", "ciprofloxacin",
    "citalopram", "clindamycin", "clonazepam", "clonidine", "codeine", "colace", "colchicine", "colyte",
    "compazine", "condrolite", "coumadin", "cozaar", "crestor", "cyclobenzaprine", "cyclophene",
    "cymbalta", "cyproheptadine", "daypro", "demerol", "depakote", "depo medrol", "deprizine", "desyrel",
    "dexamethasone", "dexilant", "dextromethorphan", "diazepam", "diclofenac", "dicopanol", "diflucan",
    "dilaudid", "diovan", "diphenhydramine", "docuprene", "docusate", "dolophine", "doral", "doxepin",
    "doxycycline", "duexis", "dulcolax", "duloxetine", "duragesic", "edluar", "effexor", "elavil",
    "eliquis", "embeda", "endocet", "enovarx", "escitalopram", "esgic", "esomeprazole", "estazolam",
    "eszopiclone", "etodolac", "exalgo", "exoten", "famotidine", "fanatrex", "fenoprofen", "fentanyl",
    "fetzima", "fexmid", "fioricet", "fiorinal", "flector", "flexeril", "flomax", "flonase",
    "fluoxetine", "flurbiprofen", "fluriflex", "folic", "gabadone", "gabapentin", "gabitril", "genicin",
    "glipizide", "glucophage", "glucosamine", "glucosamine/chondroitin", "gralise", "guaifenesin",
    "halcion", "horizant", "humalog", "humira", "hydrochlorothiazide", "hydrocodone",
    "hydrocodone/acetaminophen", "hydrocodone/apap", "hydromorphone", "hydroxyzine", "hysingla",
    "ibuprofen", "imipramine", "imitrex", "inderal", "indocin", "indomethacin", "insulin", "intermezzo",
    "januvia", "kadian", "keflex", "kenalog", "keppra", "ketamine", "ketoflex", "ketophene",
    "ketoprofen", "ketorolac", "klonopin", "lactulose", "lamictal", "lamisil", "lamotrigine",
    "lansoprazole", "lantus", "lasix", "lenza", "levaquin", "levetiracetam", "levitra", "levofloxacin",
    "levothyroxine", "lexapro", "lidocaine", "lidoderm", "lidopro", "lidothol", "linzess", "lioresal",
    "lipitor", "lisinopril", "lodine", "lorazepam", "lorcet", "lortab", "losartan", "lovaza", "lovenox",
    "ltx", "lunesta", "lyrica", "magnesium", "marinol", "maxalt", "meclizine", "medrol", "medrox",
    "melatonin", "meloxicam", "menthoderm", "menthol", "meperidine", "metaxalone", "metformin",
    "methadone", "methocarbamol", "methoderm", "methyl", "methylprednisolone", "metoclopramide",
    "metoprolol", "miralax", "mirtazapine", "mobic", "modafinil", "monistat", "morphine", "motrin",
    "movantik", "ms contin", "mscontin", "nabumetone", "nalfon", "naloxone", "naprosyn", "naproxen",
    "narcan", "neurontin", "nexium", "niacin", "norco", "norflex", "normco", "norpramin",
    "nortriptyline", "norvasc", "novolog", "nucynta", "nuvigil", "nystatin", "olanzapine", "omega 3",
    "omeprazole", "ondansetron", "opana", "orphenadrine", "oxaprozin", "oxazepam", "oxycodone",
    "oxycodone/apap", "oxycontin", "oxymorphone", "ozempic", "pamelor", "pantoprazole", "paroxetine",
    "paxil", "pennsaid", "pepcid", "percocet", "percura", "pericolace", "phenergan", "plavix",
    "prednisone", "pregabalin", "premarin", "prevacid", "prilosec", "pristiq", "promethazine",
    "promolaxin", "propranolol", "protonix", "proventil", "provigil", "prozac", "quazepam", "quetiapine",
    "qvar", "rabeprazole", "ranexa", "ranitidine", "relafen", "relpax", "remeron", "restone", "restoril",
    "rexulti", "risperdal", "risperidone", "ritalin", "robaxin", "roxicodone", "rozerem", "salonpas",
    "savella", "senna", "senokot s", "senokot", "sentra pm", "sentra", "seroquel", "sertraline",
    "sildenafil", "silenor", "simvastatin", "skelaxin", "soma compound", "soma", "sombra", "somnicin",
    "sonata", "spiriva", "sprix", "stadol", "strattera", "suboxone", "subutex", "sucralfate", "sulindac",
    "sumatriptan", "symbicort", "synapryn", "synovacin", "synthroid", "tabradol", "talwin", "tamsulosin",
    "tapentadol", "tegaderm", "tegretol", "temazepam", "terbinafine", "terocin", "testim",
    "testosterone", "theramine", "theratramadol", "tizanidine", "tofranil", "topamax", "topiramate",
    "toprol", "toradol", "tramadol", "tramadol/apap", "trazodone", "trepadone", "treximet", "triazolam",
    "tricor", "tryptophan", "tylenol", "ultracet", "ultram", "valacyclovir", "valium", "valtrex",
    "venlafaxine", "ventolin", "viagra", "vibryd", "vicodin", "vicoprofen", "victoza", "viibryd",
    "vimovo", "vistaril", "voltaren", "vyvanse", "warfarin", "wellbutrin sr", "wellbutrin", "xanax",
    "xarelto", "xartemis", "xodol", "xolido", "xolindo", "xoten", "zanaflex", "zantac", "zestril",
    "zipsor", "zithromax", "zofran", "zohydro", "zoloft", "zolpidem", "zonegran", "zorvolex", "zostrix",
    "zubsolv", "zyprexa", "zyrtec"};
// clang-format on

}  // namespace orders
}  // namespace grammar
}  // namespace v0
}  // namespace imr
