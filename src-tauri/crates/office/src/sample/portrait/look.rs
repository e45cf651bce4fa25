//! What a drawn person looks like.

use super::canvas::Rgb;
use crate::sample::random::Random;

const SKIN: [u32; 6] = [0xF7DAC3, 0xF3CDAC, 0xEBC09A, 0xE0AF85, 0xCF986F, 0xFADFCB];
const DARK_HAIR: [u32; 5] = [0x211D20, 0x2A2423, 0x34271F, 0x463127, 0x1B1D26];
const GREYING_HAIR: [u32; 4] = [0x4D4A4C, 0x6E6B6D, 0x8B898B, 0xA5A4A6];
const WHITE_HAIR: [u32; 3] = [0xB9B8BB, 0xCBCACD, 0xDAD9DB];
const CLOTHES: [u32; 16] = [
    0x24364F, 0x33475B, 0x3E4A52, 0x1F5B5B, 0x6B2E3A, 0x4E5B3C, 0x8A6F4D, 0x5B7FA6, 0x7C5C86,
    0xB0533C, 0x2F6F4F, 0xC08A3E, 0x7A8C99, 0xA8475B, 0x3F5FA0, 0x54443B,
];
const UNDER: [u32; 4] = [0xFBFBFD, 0xE3ECF5, 0xF6EFE3, 0xDDE7E2];
const TIES: [u32; 5] = [0x7D2331, 0x28426E, 0x3B5B45, 0x5C4A7A, 0x3A3A42];

/// How the hair is worn.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Hair {
    /// Very short all round.
    Crew,
    /// Short with a parting.
    Parted,
    /// Short with a fringe.
    Fringe,
    /// Short with a high hairline.
    Receding,
    /// Only at the sides.
    Bald,
    /// To the chin.
    Bob,
    /// Over the shoulders.
    Long,
    /// Put up.
    Bun,
    /// Short and full.
    Pixie,
}

/// What is worn.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Clothes {
    /// Jacket, shirt and tie.
    Suit,
    /// Jacket over a round-necked top.
    Blazer,
    /// Shirt with a collar.
    Shirt,
    /// Round-necked jumper.
    Jumper,
    /// Standing collar.
    Mandarin,
}

/// Everything a drawing follows.
#[derive(Clone, Debug)]
pub struct Look {
    pub woman: bool,
    pub skin: Rgb,
    pub hair_colour: Rgb,
    pub hair: Hair,
    pub clothes: Clothes,
    pub cloth: Rgb,
    pub under: Rgb,
    pub tie: Rgb,
    pub glasses: Option<Glasses>,
    pub moustache: bool,
    pub wrinkles: bool,
    /// Half the width of the face, in portrait units.
    pub face: f32,
    /// How square the jaw is, 0 to 1.
    pub jaw: f32,
    /// Distance of each eye from the middle.
    pub eyes_apart: f32,
    /// How open the eyes are.
    pub eyes_open: f32,
    /// How far the mouth's corners go up.
    pub smile: f32,
    /// How the brows slant.
    pub brows: f32,
    /// Side of the parting: 1 or −1.
    pub side: f32,
}

/// Shape of a pair of glasses.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Glasses {
    /// Round lenses.
    Round,
    /// Wide lenses with rounded corners.
    Wide,
}

impl Look {
    /// A look for a man or a woman of `age` years.
    pub fn of(random: &mut Random, woman: bool, age: u32) -> Self {
        let men = [
            (Hair::Crew, 3),
            (Hair::Parted, 5),
            (Hair::Fringe, if age < 40 { 4 } else { 1 }),
        ];
        let older_men = [
            (Hair::Crew, 3),
            (Hair::Parted, 4),
            (Hair::Receding, 4),
            (Hair::Bald, 2),
        ];
        let women = [
            (Hair::Bob, 4),
            (Hair::Long, 5),
            (Hair::Bun, 4),
            (Hair::Pixie, 1),
        ];
        let older_women = [(Hair::Bob, 4), (Hair::Bun, 2), (Hair::Pixie, 5)];
        let hair = *match (woman, age) {
            (false, ..=44) => random.weighted(&men),
            (false, _) => random.weighted(&older_men),
            (true, ..=54) => random.weighted(&women),
            (true, _) => random.weighted(&older_women),
        };
        let hair_colour = Rgb(*match age {
            ..=44 => random.pick(&DARK_HAIR),
            45..=62 if random.chance(0.5) => random.pick(&GREYING_HAIR),
            45..=62 => random.pick(&DARK_HAIR),
            _ if random.chance(0.55) => random.pick(&WHITE_HAIR),
            _ => random.pick(&GREYING_HAIR),
        });
        let clothes = *random.weighted(&[
            (Clothes::Suit, if woman { 1 } else { 4 }),
            (Clothes::Blazer, if woman { 4 } else { 1 }),
            (Clothes::Shirt, 4),
            (Clothes::Jumper, 3),
            (Clothes::Mandarin, 1),
        ]);
        let glasses = random.chance(if age > 50 { 0.38 } else { 0.26 });
        Self {
            woman,
            skin: Rgb(*random.pick(&SKIN)),
            hair_colour,
            hair,
            clothes,
            cloth: Rgb(*random.pick(&CLOTHES)),
            under: Rgb(*random.pick(&UNDER)),
            tie: Rgb(*random.pick(&TIES)),
            glasses: glasses.then(|| *random.pick(&[Glasses::Round, Glasses::Wide])),
            moustache: !woman && age > 35 && random.chance(0.08),
            wrinkles: age > 56,
            face: if woman {
                random.float(84.0, 92.0)
            } else {
                random.float(89.0, 98.0)
            },
            jaw: if woman {
                random.float(0.0, 0.4)
            } else {
                random.float(0.3, 1.0)
            },
            eyes_apart: random.float(36.0, 41.0),
            eyes_open: random.float(6.2, 9.2),
            smile: random.float(1.0, 8.0),
            brows: random.float(-3.0, 4.0),
            side: if random.chance(0.5) { 1.0 } else { -1.0 },
        }
    }
}
