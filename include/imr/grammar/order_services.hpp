#pragma once

#include "../lexical/literal.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {
namespace orders {

/// What is said of services: words for what is done to or with a patient, by kind and by how much a word
/// tells (see order_kind.hpp). A row may hold several words (a blank stands for a blank, a hyphen or
/// nothing); a row that ends in `*` is the beginning of a word. To extend: add the word, in lower case and in
/// the singular.
// clang-format off
inline constexpr lexical::literal head_evaluation[] = {
    "ame", "assessment", "cardiac clearance", "clearance", "clinic visit",
    "computerized range of motion", "consult", "consultation", "dietary consult", "doctor visit",
    "emergency room visit", "er visit", "eval", "evaluation", "exam", "examination", "fce",
    "follow up appointment", "follow up office visit", "follow up visit", "followup appointment",
    "followup visit", "functional capacity evaluation", "functional testing", "h&p",
    "history and physical", "house call", "impairment rating", "initial visit", "medical clearance",
    "medical evaluation", "medical legal", "medical management", "medication management",
    "neurocognitive testing", "neuropsych testing", "neuropsychological testing", "new patient visit",
    "nutritional counseling", "office visit", "physician visit", "psych visit",
    "psychological clearance", "psychological testing", "psychometric testing", "qme",
    "range of motion testing", "re evaluation", "re exam", "recheck", "reevaluation", "reexam", "refer",
    "referral to", "referral", "return visit", "second opinion", "specialist visit",
    "surgical clearance", "telehealth visit", "telemedicine visit", "urgent care visit",
    "work capacity evaluation", "workup"};
inline constexpr lexical::literal weak_evaluation[] = {
    "appointment", "cardiologist", "cardiology", "dentist", "dermatologist", "dermatology", "doctor",
    "dr", "endocrinologist", "ent", "follow up", "followup", "gastroenterologist", "general medicine",
    "gynecology", "hematologist", "internal medicine", "internist", "md", "nephrologist", "neurologist",
    "neurology", "oncologist", "ophthalmologist", "optometrist", "orthopaedic", "orthopedic",
    "orthopedist", "otolaryngologist", "pain management", "pain medicine", "pain specialist",
    "physiatrist", "physiatry", "physician", "podiatrist", "podiatry", "primary care", "psychiatrist",
    "psychiatry", "psychologist", "psychology", "pulmonologist", "refer for", "referral for",
    "return to clinic", "rheumatologist", "rheumatology", "specialist", "surgeon", "urologist",
    "urology", "visit"};
inline constexpr lexical::literal head_therapy[] = {
    "referral to acupuncture", "referral to aquatic therapy", "referral to chiropractic therapy",
    "referral to chiropractic", "referral to hand therapy", "referral to massage therapy",
    "referral to occupational therapy", "referral to physical therapy", "referral to pt",
    "referral to work conditioning"};
inline constexpr lexical::literal plain_therapy[] = {
    "acupressure", "acupuncture", "acupuncturist", "aqua", "aquatic", "back school",
    "biofeedback training", "biofeedback", "cbt", "chiro", "chiropractic", "chiropractor",
    "chronic pain program", "cmt", "coaching", "cognitive behavioral", "cognitive behavioural",
    "cognitive rehabilitation", "cold packs", "coping skills", "counseling", "craniosacral", "cupping",
    "day program", "debridement therapy", "decompression therapy", "desensitization", "detox program",
    "detox", "detoxification", "diathermy", "dry needling", "e stim", "education",
    "electric stimulation", "electrical muscle stimulation", "electrical stimulation",
    "electro stimulation", "electroacupuncture", "electroconvulsive", "electrostimulation", "emdr",
    "ergonomic training", "eswt", "exercise program", "extracorporeal shock wave",
    "extracorporeal shockwave", "frp", "functional restoration", "gait training", "group therapy",
    "group treatment", "hand therapist", "hep", "home exercise program", "hot packs", "hydrotherapy",
    "hyperbaric oxygen", "hyperbaric", "hyperstimulation", "hypnosis", "hypnotherapy", "infrared",
    "inpatient rehabilitation", "interdisciplinary pain", "intersegmental", "iontophoresis",
    "joint mobilization", "kinesio taping", "laser", "lint", "low level laser", "lymphedema",
    "manipulation", "manual therapy", "massage", "meditation", "mindfulness", "mobilization",
    "modalities", "moist heat", "multidisciplinary pain", "myofascial release", "myofascial therapy",
    "neuromuscular re education", "neuromuscular reeducation", "neurostimulation",
    "occupational therapist", "omt", "osteopathic manipulation", "ot", "pain coping", "pain program",
    "pain psychology", "pens", "percutaneous electrical nerve stimulation",
    "percutaneous neuromodulation", "phonophoresis", "photobiomodulation", "physical therapist",
    "physical therapy", "physiotherapy", "pilates", "pool therapy", "post surgical rehabilitation",
    "prolonged exposure", "psych treatment", "psychiatric treatment", "psychological support",
    "psychological treatment", "psychotherapy", "pt", "pt/ot", "pulsed ultrasound", "reflexology",
    "rehab", "rehabilitation", "relaxation training", "rolfing", "shock wave", "shockwave",
    "smoking cessation", "soft tissue mobilization", "speech", "spinal decompression",
    "spinal manipulation", "spinalator", "strength training", "stress management", "stretching",
    "tai chi", "taping", "tecar", "therapeutic activities", "therapeutic exercise",
    "therapeutic modalities", "therapeutic ultrasound", "therapies", "therapy", "tms", "traction",
    "transcranial magnetic stimulation", "treatment program", "vestibular", "vision therapy",
    "water therapy", "work conditioning", "work hardening", "wound care", "yoga"};
inline constexpr lexical::literal weak_therapy[] = {
    "exercise", "heat", "ice", "program", "psych", "psychological", "session", "training",
    "treatment sessions"};
inline constexpr lexical::literal plain_imaging[] = {
    "angiogram", "arthrogram", "arthrography", "bone densitometry", "bone density", "bone scan",
    "cat scan", "computed tomography", "computerized tomography", "cone beam", "ct arthrogram",
    "ct myelogram", "ct scan", "ct", "cta", "densitometry", "dexa scan", "dexa", "discogram",
    "discography", "diskogram", "films", "fluoroscopy", "imaging", "magnetic resonance angiogram",
    "magnetic resonance imaging", "magnetic resonance", "mammogram", "mr arthrogram", "mr neurography",
    "mr", "mra", "mri arthrogram", "mri", "myelogram", "myelography", "panorex", "pet scan", "pet",
    "plain films", "radiograph", "radiographic", "radiography", "scan", "scanogram", "spect scan",
    "spect", "thermography", "tomography", "tpii", "ultrasound", "venogram", "videofluoroscopy", "x ray",
    "xray"};
inline constexpr lexical::literal telling_imaging[] = {
    "abdominal ultrasound", "arterial doppler", "diagnostic ultrasound", "doppler ultrasound", "doppler",
    "duplex scan", "duplex ultrasound", "musculoskeletal ultrasound", "pelvic ultrasound",
    "renal ultrasound", "scrotal ultrasound", "sonogram", "testicular ultrasound", "thyroid ultrasound",
    "ultrasonography", "ultrasound doppler", "ultrasound evaluation", "ultrasound exam",
    "ultrasound imaging", "ultrasound scan", "ultrasound study", "venous doppler", "venous duplex",
    "venous ultrasound"};
inline constexpr lexical::literal plain_diagnostic_test[] = {
    "a1c", "abi", "actigraphy", "allergy testing", "ana", "ankle brachial index", "ans testing",
    "audiogram", "audiometry", "autonomic nervous system", "autonomic testing", "baer", "barium",
    "biopsy", "blood count", "blood draw", "blood test", "blood work", "bloodwork", "bmp",
    "bronchoscopy", "bun", "c reactive protein", "capsule endoscopy", "cardiac event monitor", "cbc",
    "chem 20", "chem 7", "chem panel", "chem", "chemistry", "chromatography", "cmp", "colonoscopy",
    "complete blood count", "creatinine", "crp", "culture", "current perception threshold", "cystoscopy",
    "cytochrome", "diagnostic studies", "diagnostic test", "diagnostic testing", "dna testing", "dna",
    "drug monitoring", "drug screen", "drug screening", "drug test", "drug testing", "ecg", "echo",
    "echocardiogram", "edx", "eeg", "egd", "ekg", "electrocardiogram", "electrocardiography",
    "electrodiagnostic", "electroencephalogram", "electroencephalography", "electrolytes",
    "electromyogram", "electromyographic", "electromyography", "electronystagmography", "emg", "emg/ncs",
    "emg/ncv study", "emg/ncv", "endoscopy", "eng", "esr", "evoked potential", "gastric emptying",
    "genetic testing", "genetic", "glucose level", "h pylori", "hba1c", "hcg", "hemoglobin a1c",
    "hemoglobin", "hepatitis panel", "hiv", "hla b27", "holter monitor", "holter", "inr",
    "kidney function", "lab test", "lab work", "lab", "laboratory studies", "laboratory", "labwork",
    "lft", "lipid panel", "lipid", "liver function", "metabolic panel", "monitoring", "mrsa", "ncs",
    "ncs/emg", "nct", "ncv", "ncv/emg", "nerve conduction studies", "nerve conduction study",
    "nerve conduction velocity", "nerve conduction", "panel", "patch test", "pft", "pharmacogenetic",
    "pharmacogenomic", "point of care", "polysomnogram", "polysomnography", "pre op testing",
    "pre operative labs", "pre operative testing", "pregnancy test", "preoperative testing", "psa",
    "psg", "pt/inr", "pt/inr/ptt", "pt/ptt", "pt/ptt/inr", "ptt", "ptt/pt", "pulmonary function test",
    "pulmonary function testing", "pulmonary function", "qeeg", "qsart", "quantiferon", "quantitative",
    "rast", "renal function", "rheumatoid factor", "sed rate", "sedimentation rate", "sensory testing",
    "skin test", "sleep studies", "sleep study", "sleep test", "somatosensory evoked potential",
    "spirometry", "ssep", "stress test", "sudoscan", "swab", "tb test", "test", "testing",
    "testosterone level", "thyroid function", "thyroid panel", "tilt table", "toxicology screen",
    "toxicology", "treadmill test", "tsh", "type and cross", "type and screen", "ua", "uds", "udt",
    "upper gi", "uric acid", "urinalysis", "urine analysis", "urine drug screen", "urine drug test",
    "urine drug testing", "urine toxicology", "urine", "venipuncture", "vep", "videonystagmography",
    "vitamin d level", "vng", "voltage actuated", "vs nct", "vsnct"};
inline constexpr lexical::literal strong_injection[] = {
    "arthrocentesis", "aspiration", "block", "blood patch", "botox", "botulinum toxin", "botulinum",
    "bursa injection", "cesi", "chemodenervation", "corticosteroid injection", "cortisone injection",
    "cortisone shot", "durolane", "dysport", "epidural steroid injection", "epidural steroid",
    "epidural", "esi", "euflexxa", "facet block", "ganglion block", "gel one", "gelsyn", "hyalgan",
    "hyaluronate", "hyaluronic acid", "ilesi", "inj", "injection", "intra articular", "intraarticular",
    "lesi", "mbb", "medial branch block", "monovisc", "nerve block", "nerve root block",
    "onabotulinumtoxina", "orthovisc", "platelet rich plasma", "prolotherapy", "prp",
    "selective nerve root", "shot", "snrb", "stellate ganglion", "stem cell", "steroid injection",
    "supartz", "sympathetic block", "synvisc one", "synvisc", "tesi", "tfesi", "tpi",
    "trigger point injection", "viscosupplement", "viscosupplementation", "xeomin"};
inline constexpr lexical::literal plain_injection[] = {
    "caudal", "corticosteroid", "cortisone", "facet joint", "facet", "ganglion", "interlaminar",
    "medial branch", "sacroiliac joint", "steroid", "transforaminal", "trigger point"};
inline constexpr lexical::literal plain_surgery[] = {
    "ablation", "acdf", "acromioplasty", "alif", "allograft", "amputation",
    "anterior cervical discectomy", "arthrodesis", "arthroplasty", "arthroscop*", "autograft", "bankart",
    "bursectomy", "bypass", "capsulorrhaphy", "carpal tunnel release", "carpectomy", "cataract",
    "chondroplasty", "closed reduction", "crown", "debridement", "decompression", "denervation",
    "dental implant", "discectomy", "diskectomy", "endoscopic", "excision", "exploration", "extraction",
    "fasciectomy", "fasciotomy", "fixation", "foraminotomy", "fusion", "ganglionectomy",
    "gastric bypass", "graft", "grafting", "hardware removal", "hemiarthroplasty", "hemilaminectomy",
    "hernia repair", "herniorrhaphy", "i&d", "idet", "implant", "implantation", "incision and drainage",
    "instrumentation", "internal fixation", "kyphoplasty", "laminectomy", "lesioning", "lithotripsy",
    "lysis of adhesions", "meniscectomy", "menisectomy", "microdiscectomy", "microdiskectomy",
    "microfracture", "mumford", "nephrectomy", "neurolysis", "neurotomy", "nucleoplasty",
    "open reduction", "operation", "operative", "orif", "ostectomy", "osteotomy",
    "percutaneous discectomy", "plif", "radiofrequency ablation", "radiofrequency", "reconstruction",
    "release", "removal of hardware", "removal", "repair", "replacement", "resection", "revision", "rfa",
    "rfl", "rhizotomy", "root canal", "septoplasty", "styloidectomy", "subacromial decompression",
    "surgeries", "surgery", "surgical procedure", "surgical", "synovectomy", "tenodesis", "tenolysis",
    "tenotomy", "tha", "thermocoagulation", "thr", "tka", "tkr", "tlif", "total hip",
    "total knee arthroplasty", "total knee", "transposition", "trigger finger release", "vertebroplasty",
    "xlif"};
inline constexpr lexical::literal strong_surgery[] = {
    "artificial disc", "carpal tunnel surgery", "disc replacement", "dorsal column stimulator",
    "exploratory", "hardware block removal", "hip replacement", "intrathecal pump", "joint replacement",
    "knee replacement", "manipulation under anesthesia", "mua", "pain pump implant",
    "peripheral nerve stimulator", "permanent implant", "pump implantation", "scs trial", "scs",
    "shoulder replacement", "spinal cord stimulation", "spinal cord stimulator implant",
    "spinal cord stimulator trial", "spinal cord stimulator", "stimulator implant",
    "stimulator implantation", "stimulator placement", "stimulator trial"};
inline constexpr lexical::literal strong_home_health[] = {
    "aide", "attendant care", "caregiver", "caretaker", "companion care", "domestic services", "hha",
    "home aid", "home aide", "home assistance", "home attendant", "home care assistance", "home care",
    "home health aide", "home health care", "home health evaluation", "home health nurse",
    "home health nursing", "home health services", "home health", "home healthcare", "home help",
    "home infusion", "home maker services", "home maker", "home nursing", "home visits", "homecare",
    "homemaker", "house keeping", "housecleaning", "household help", "housekeeper", "housekeeping",
    "in home assistance", "in home care", "in home support", "in home supportive", "lvn",
    "meal preparation", "nursing care", "nursing", "personal care attendant", "private duty",
    "respite care", "rn", "skilled nurse", "skilled nursing", "visiting nurse"};
inline constexpr lexical::literal head_other[] = {
    "anesthesia", "anesthesiologist", "assistant pa", "assistant surgeon", "assistant",
    "case management", "case manager", "cell saver", "child care", "co surgeon", "copies", "cosurgeon",
    "day stay", "delivery", "dietary program", "extended care facility", "facility fee", "facility",
    "first assistant", "fitting fee", "gardening", "gym membership", "gym", "health club",
    "home modification", "home remodel", "hospital admission", "hospital stay", "hospitalization",
    "hotel", "housing", "icu", "inpatient hospital", "inpatient rehabilitation unit", "inpatient stay",
    "inpatient", "interpretation services", "interpreter", "interpreting", "intraoperative monitoring",
    "intraoperative neuromonitoring", "jenny craig", "lawn care", "length of stay", "life coach",
    "lindora", "lodging", "los", "mac", "medical records", "medical transportation", "membership",
    "mileage", "monitored anesthesia", "narrative report", "neuro monitoring", "neuromonitoring",
    "nurse case manager", "nursing facility", "nutrisystem", "observation", "outpatient surgery center",
    "overnight stay", "overnight", "pa assist", "pool membership", "records review", "recovery care",
    "rehab facility", "rehabilitation facility", "report", "scribe", "set up", "setup", "shipping",
    "skilled nursing facility", "snf", "standby", "storage", "surgery center", "surgical assist",
    "surgical assistant", "surgical facility", "taxi", "translation", "translator", "transport",
    "transportation", "travel", "valet", "vendor", "vocational rehabilitation", "vocational",
    "weight loss program", "weight loss", "weight management", "weight reduction", "weight watchers",
    "yard work", "ymca membership"};
/// Words that would mislead by a word inside them; they say nothing of the kind.
inline constexpr lexical::literal no_kind[] = {
    "associated surgical service", "associated surgical", "ct guided", "day supply",
    "fluoroscopic guidance", "fluoroscopically guided", "fluoroscopy guided", "month supply",
    "mri guided", "peri operative", "post operative", "post operatively", "post surgical",
    "pre operative", "pre operatively", "pre surgical", "primary treating physician", "supply of",
    "surgical service", "surgical site", "treating physician", "ultrasound guidance",
    "ultrasound guided", "under fluoroscopy", "under ultrasound", "unit dose", "weight bearing"};
// clang-format on

}  // namespace orders
}  // namespace grammar
}  // namespace v0
}  // namespace imr
