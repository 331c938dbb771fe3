//! Images and drawings in the inks of the press.

use super::{LOGO, PRINT, file, print, printable};
use crate::small::ALFA;
use crate::support::Workspace;

/// Squares of four colours, as Python's Pillow writes them.
const RGB: &[u8] = include_bytes!("images/rgb.jpg");
const GREY: &[u8] = include_bytes!("images/grey.jpg");
const CMYK: &[u8] = include_bytes!("images/cmyk.jpg");

/// A letter with a photograph of 64 pixels, 81 to the inch.
fn with_photograph(content: &[u8]) -> Workspace {
    let workspace = printable();
    workspace.write("manuals/cooperatives/alfa/logo.jpg", content);
    workspace.append(ALFA, "[brand]\nlogo = \"logo.jpg\"\nlogo-alt = \"letter-title\"");
    workspace.append(PRINT, "resolution = 72");
    workspace
}

/// Whether all samples are near those expected.
fn near(found: &[Vec<u8>; 4], expected: [&[u8]; 4]) -> bool {
    found.iter().zip(expected).all(|(found, expected)| {
        found.len() == expected.len() && found.iter().zip(expected).all(|(one, other)| one.abs_diff(*other) <= 12)
    })
}

#[test]
fn drawings_become_inks() {
    let workspace = printable();
    workspace.write(
        LOGO,
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z' fill='#d9a441'/></svg>",
    );
    workspace.append(ALFA, "[brand]\nlogo = \"logo.svg\"\nlogo-alt = \"letter-title\"");
    let operators = print(&workspace, &[]).operators(0);
    let inks: Vec<Vec<f32>> = operators
        .iter()
        .filter_map(|operator| operator.strip_suffix(" k"))
        .map(|numbers| numbers.split(' ').map(|number| number.parse().unwrap()).collect())
        .collect();
    assert!(inks.iter().any(|ink| ink[2] > 0.8 && ink[0] < 0.3 && ink[3] < 0.1), "{inks:?}");
}

#[test]
fn raster_images_become_inks() {
    let workspace = printable();
    workspace.write("manuals/cooperatives/alfa/logo.png", file::png(400, false));
    workspace.append(ALFA, "[brand]\nlogo = \"logo.png\"\nlogo-alt = \"letter-title\"");
    assert_eq!(print(&workspace, &[]).image_spaces(), ["DeviceCMYK"]);
    workspace.append(PRINT, "grey = true");
    assert_eq!(print(&workspace, &[]).image_spaces(), ["DeviceGray"]);
}

#[test]
fn photographs_become_inks() {
    let workspace = with_photograph(RGB);
    let printed = print(&workspace, &[]);
    assert_eq!(printed.image_spaces(), ["DeviceCMYK"]);
    let [red, green, blue, grey] = printed.quarters();
    let of = |samples: &[u8]| <[u8; 4]>::try_from(samples).unwrap();
    let ([c, m, y, _], [c2, m2, y2, _], [c3, m3, y3, _]) = (of(&red), of(&green), of(&blue));
    assert!(c < 40 && m > 200 && y > 200, "{red:?}");
    assert!(c2 > 160 && m2 < 60 && y2 > 200, "{green:?}");
    assert!(c3 > 200 && m3 > 180 && y3 < 60, "{blue:?}");
    assert_eq!(grey, [0, 0, 0, 127], "greys are black ink alone");
    workspace.append(PRINT, "grey = true");
    let printed = print(&workspace, &[]);
    assert_eq!(printed.image_spaces(), ["DeviceGray"]);
    let [red, green, blue, grey] = printed.quarters().map(|quarter| quarter[0]);
    assert!(blue < green && red < green && grey == 128, "{red} {green} {blue} {grey}");
}

#[test]
fn a_grey_photograph_is_black_ink_as_it_is() {
    let printed = print(&with_photograph(GREY), &[]);
    assert_eq!(printed.image_spaces(), ["DeviceGray"]);
    assert!(printed.image().1 == GREY, "the photograph was written anew");
}

#[test]
fn a_photograph_in_inks_keeps_them() {
    // Its inks are stored the other way round, as Adobe's programs do.
    let workspace = with_photograph(CMYK);
    let printed = print(&workspace, &[]);
    assert_eq!(printed.image_spaces(), ["DeviceCMYK"]);
    let (dict, content) = printed.image();
    assert!(content == CMYK, "the photograph was written anew");
    let decode: Vec<f32> =
        dict.get(b"Decode").unwrap().as_array().unwrap().iter().map(|end| end.as_float().unwrap()).collect();
    assert_eq!(decode, [1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0]);
    workspace.append(PRINT, "grey = true");
    let quarters = print(&workspace, &[]).quarters();
    assert!(near(&quarters, [&[179], &[105], &[0], &[255]]), "cyan, magenta, black, paper: {quarters:?}");
}
