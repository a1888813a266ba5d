#pragma once

#include "../lexical/literal.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {
namespace orders {

/// Words for what is delivered to a patient and is no medication.
// clang-format off
inline constexpr lexical::literal telling_equipment[] = {
    "abduction sling", "adaptive equipment", "afo", "air purifier", "alpha stim", "ankle foot orthosis",
    "apap", "arc sling", "arch supports", "artificial limb", "back support", "bandage", "bath chair",
    "batteries", "battery", "bed", "belt", "bicycle", "bidet", "bipap", "blood pressure cuff",
    "blood pressure monitor", "bolster", "bone growth stimulator", "bone growth", "bone stimulator",
    "boot", "brace", "bracing", "cam boot", "cam walker", "cane", "cast boot", "catheter",
    "cervical collar", "cervical traction unit", "chair", "cold compression", "cold pack",
    "cold therapy unit", "cold therapy", "cold/heat", "collar", "commode", "compression device",
    "compression garment", "compression hose", "compression pump", "conductive garment",
    "continuous passive motion", "corset", "cpap supplies", "cpap", "cpm unit", "cpm", "crutch",
    "cryo cuff", "cryo", "cryocuff", "cryotherapy", "cushion", "custom molded", "desk", "device",
    "diapers", "dme", "dressing", "durable medical equipment", "dvt compression", "dvt prophylaxis",
    "dvt pump", "dvt", "dynasplint", "electrode", "elliptical", "empi", "ems unit", "ems", "equipment",
    "ergonomic chair", "exercise ball", "exercise bike", "exercise equipment", "exercise kit",
    "eyeglasses", "fluidotherapy unit", "freedom pump", "game ready", "garment", "gauze", "glove",
    "glucometer", "glucose monitor", "grab bar", "grabber", "h wave device", "h wave unit", "h wave",
    "hard collar", "headset", "hearing aid", "heating pad", "heel cup", "heel lift", "home equipment",
    "home kit", "home traction", "hose", "hospital bed", "hot and cold", "hot cold", "hot pack",
    "hot tub", "hot/cold therapy unit", "hot/cold therapy", "hot/cold unit", "hot/cold", "hoyer lift",
    "humidifier", "hwave", "ice machine", "ice pack", "if unit", "ifc", "immobilizer", "inf unit",
    "inflatable", "infusion pump", "inserts", "insoles", "interferential unit", "interferential",
    "intermittent compression", "intermittent limb compression", "inversion table", "jacuzzi",
    "keyboard", "knee scooter", "knee support", "lancets", "lead wires", "lenses", "lift chair",
    "lso brace", "lso", "lumbar corset", "lumbar support", "machine", "mattress", "meds 4", "micro z",
    "mobility device", "multi stim", "muscle stimulator", "nebulizer", "nexwave", "on q pump",
    "orthopedic shoes", "orthoses", "orthosis", "orthostim", "orthotic", "osteogenesis",
    "oxygen concentrator", "oxygen", "pain pump", "paraffin bath", "paraffin wax", "pillow",
    "pneumatic compression", "polar care", "power chair", "pro tech multi stim", "prosthesis",
    "prosthetic", "prostim", "pulley", "q tech", "qtech", "raised toilet seat", "reacher", "recliner",
    "resistance bands", "rollator", "rs 4i", "rs4i", "sacroiliac belt", "sauna", "saunders", "scd",
    "scooter", "sequential compression", "shoe", "shoulder immobilizer", "shower bench", "shower chair",
    "si belt", "sit stand", "sleeve", "sling", "sock aid", "soft collar", "software", "solace", "splint",
    "splinting", "stair lift", "standing desk", "stationary bike", "stimulator", "stockings",
    "tempur pedic", "tens unit", "tens", "test strips", "thera band", "theraband", "thermacooler",
    "thermacure", "thermophore", "tlso", "toe spacer", "toilet riser", "toilet seat", "traction device",
    "traction unit", "transfer bench", "treadmill", "tub bench", "ultra sling", "ultrasling",
    "underpads", "unit", "van lift", "vascutherm", "vehicle modification", "vq orthocare", "walker",
    "walking boot", "wedge", "wheelchair", "wipes", "work station", "workstation", "wrap",
    "wrist support", "zynex"};
inline constexpr lexical::literal plain_equipment[] = {
    "band", "book", "cover", "glasses", "kit", "lead", "lift", "mask", "monitor", "mouse", "pad",
    "phone", "protector", "ramp", "spa", "supply", "support"};
// clang-format on

}  // namespace orders
}  // namespace grammar
}  // namespace v0
}  // namespace imr
