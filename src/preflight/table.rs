//! The table of all checks of finished PDFs: name, group, severity unless the rules say otherwise, the rule behind it, what
//! it means, what to do.
//!
//! Clauses of PDF/A (ISO 19005-2 and -3) and PDF/UA (ISO 14289-1) are cited by number, which `.ci/preflight` holds against
//! those that veraPDF names for the same faults. Those of PDF/X-4 (ISO 15930-7) are cited by subject, for no validator at
//! hand names their numbers. What no standard says and printers ask for is called a printers' convention.

/// How grave the findings of a check are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Error,
    Warning,
    Off,
}

/// What a check is about; rules name the groups that they want.
pub const GROUPS: [&str; 9] =
    ["file", "boxes", "press", "metadata", "fonts", "colour", "images", "interactive", "archive"];

/// A check of a finished PDF.
#[derive(Debug, PartialEq, Eq)]
pub struct Check {
    pub name: &'static str,
    pub group: &'static str,
    /// Unless the rules say otherwise.
    pub level: Level,
    /// The standard and clause, or that it is a convention.
    pub clause: &'static str,
    /// What is wrong, and why it matters.
    pub about: &'static str,
    /// What to do.
    pub hint: &'static str,
}

/// The check of a name.
pub fn find(name: &str) -> Option<&'static Check> {
    CHECKS.iter().find(|check| check.name == name)
}

/// What the clause of a convention says.
const CONVENTION: &str = "printers' convention";

macro_rules! checks {
    ($($group:literal { $($name:literal $level:ident $clause:expr, $about:literal, $hint:literal;)* })*) => {
        /// All checks, by group.
        pub const CHECKS: &[Check] = &[$($(Check {
            name: $name,
            group: $group,
            level: Level::$level,
            clause: $clause,
            about: $about,
            hint: $hint,
        },)*)*];
    };
}

checks! {
    "file" {
        "unreadable" Error "ISO 32000-1, 7.5", "The file is no PDF, or nothing of it can be read.",
            "export the file again";
        "damaged" Error "ISO 32000-1, 7.5", "Tables, lengths or data of the file are wrong. Programs that mend such files silently may each see another file.",
            "export the file again, or mend it with `qpdf in.pdf out.pdf` and look at it";
        "too-complex" Error "limits of this program", "Reading all of the file would take more memory or time than any document needs, so part of it was not looked at.",
            "find out what makes the file so large";
        "encrypted" Error "ISO 15930-7, encryption; ISO 19005-2, 6.1.3", "The file is encrypted, so that it cannot be checked, printed or kept for long.",
            "save the file without a password";
        "content" Error "ISO 32000-1, 7.8.2; ISO 19005-2, 6.2.2", "The content of a page uses an operator or a resource that does not exist, or does not end as it should. What is printed depends on the program that prints.",
            "export the page again";
        "header" Error "ISO 32000-1, 7.5.2; ISO 19005-2, 6.1.2", "The file does not begin with its version, or has no second line of binary characters, or its version is later than the standard allows.",
            "export the file again for the standard that it is meant for";
        "file-id" Error "ISO 15930-7, file identification; ISO 19005-2, 6.1.3", "The trailer has no identifier, so that two versions of a file cannot be told apart.",
            "export the file again; every PDF/X and PDF/A has an `ID`";
        "external-content" Error "ISO 15930-7, complete exchange; ISO 19005-2, 6.1.7.1", "Part of the content stands in another file, which nobody has sent: an external stream, an OPI comment, a reference to a page elsewhere, an alternate image.",
            "embed what is shown";
        "postscript" Error "ISO 15930-7, PostScript XObjects; ISO 19005-2, 6.2.9", "The file holds PostScript programs, which printers and archives do not run.",
            "export the graphic as PDF";
    }
    "boxes" {
        "media-box" Error "ISO 32000-1, 14.11.2", "A page has no media box, or one without area.",
            "export the page again";
        "trim-box" Error "ISO 15930-7, page boxes", "A page does not say where it is cut: it has neither trim box nor art box, or both.",
            "export with bleed and trim box";
        "bleed-box" Error CONVENTION, "A page has no bleed box, so that nobody knows how far what is cut away reaches.",
            "export with a bleed box of 3 mm on each side";
        "box-nesting" Error "ISO 15930-7, page boxes", "The boxes of a page do not lie in each other: trim in bleed, bleed in media.",
            "set the boxes from the trim outwards";
        "bleed-size" Error CONVENTION, "The bleed box leaves less than the printer needs on a side, so that a cut off by a hair shows white paper.",
            "export with more bleed";
        "page-size" Error CONVENTION, "The pages are not all of one size.",
            "give all pages one trim size, or send the cover in a file of its own";
        "trim-size" Error CONVENTION, "The trim size is not that of the job.",
            "check the format that was ordered";
        "page-turned" Warning CONVENTION, "A page is turned, or lies where the others stand. Imposition programs differ in what they make of it.",
            "export all pages upright, without `Rotate`";
        "user-unit" Warning CONVENTION, "A page counts in units of its own, which many programs pass over, so that it comes out in another size.",
            "export with units of 1/72 inch";
    }
    "press" {
        "intent-missing" Error "ISO 15930-7, output intents", "The file does not say for which printing condition its colours are meant.",
            "export with an output intent of the kind `GTS_PDFX`";
        "intent-several" Error "ISO 15930-7, output intents", "The file has more than one output intent for print.",
            "keep the one that the printer asked for";
        "intent-condition" Error "ISO 15930-7, output intents", "The output intent does not name its printing condition.",
            "give `OutputConditionIdentifier`, such as `FOGRA51`";
        "intent-profile" Error "ISO 15930-7, output intents", "The profile of the output intent is not in the file, so that colours cannot be converted or shown.",
            "embed the ICC profile that the printer gave you";
        "intent-profile-broken" Error "ICC.1:2010, 7.2", "The profile of the output intent is cut off or no ICC profile.",
            "embed the profile again from its original file";
        "intent-profile-class" Error "ISO 15930-7, output intents; ICC.1:2010, 7.2.5", "The profile of the output intent is not one of a printer.",
            "embed the profile of a printing condition (class `prtr`)";
        "intent-space" Error CONVENTION, "The profile of the output intent is not for four-colour printing.",
            "embed a CMYK profile";
        "intent-components" Error "ISO 32000-1, 8.6.5.5", "The number of components that the file gives for the profile is not that of the profile.",
            "export the file again";
        "overprint-white" Error CONVENTION, "Something white is set to overprint. It does not hide what lies under it, but vanishes on the press.",
            "set white to knock out";
        "overprint-colour" Warning CONVENTION, "Something in colour is set to overprint, so that it mixes with what lies under it. Only black does so as a rule.",
            "set colours to knock out, unless they are to mix";
        "text-knockout" Warning CONVENTION, "Black text on a coloured ground does not overprint. A press that is off by a hair leaves white edges around the letters.",
            "set black text to overprint";
        "hairline" Warning CONVENTION, "A line is thinner than a press can hold; one of no width at all is as thin as the device can make it.",
            "draw lines at least 0.25 pt wide";
        "ink-limit" Error "ISO 12647-2, tone value sum", "More ink is laid on one spot than the paper can take, so that it sets off and smears. Colours laid over each other and the pixels of images are not added up.",
            "mix the colour with less cyan, magenta and yellow";
        "bleed-missing" Error CONVENTION, "Something reaches the edge of the page and ends there, or short of the bleed. A cut off by a hair leaves a white strip.",
            "let what touches the edge reach to the bleed box";
        "text-near-edge" Warning CONVENTION, "Text stands so near to the edge that the cut may touch it.",
            "move the text inwards";
        "page-multiple" Warning CONVENTION, "The number of pages does not make whole sheets for the binding.",
            "add or remove pages";
        "blank-page" Warning CONVENTION, "A page shows nothing. Perhaps it is meant so; up to three at the end, or before a back cover, that fill the last sheet of four pages are not told.",
            "check that nothing is missing";
        "registration-colour" Error CONVENTION, "Something on the page is painted with all inks at once, the colour of register marks.",
            "use black";
        "transfer-function" Error "ISO 15930-7, graphics state; ISO 19005-2, 6.2.5", "The file changes the tone values by a curve of its own.",
            "export without transfer functions";
    }
    "metadata" {
        "xmp" Error "ISO 16684-1; ISO 15930-7, metadata; ISO 19005-2, 6.6.2.1; ISO 14289-1, 7.1", "The file has no XMP metadata, or they are no well-formed XML.",
            "export the file again with metadata";
        "pdfx-claim" Error "ISO 15930-7, identification", "The file does not say that it is PDF/X-4: XMP needs `pdfxid:GTS_PDFXVersion`, and what the information dictionary says must be the same.",
            "export as PDF/X-4";
        "trapped" Error "ISO 15930-7, trapping", "The file does not say whether it is trapped.",
            "set `Trapped` to `False` unless colours were trapped already";
        "title" Warning "ISO 15930-7, metadata; ISO 14289-1, 7.1", "The metadata have no title.",
            "give the document a title";
        "dates" Error "ISO 15930-7, metadata", "The file does not say when it was made or changed.",
            "export the file again; `CreateDate`, `ModifyDate` and `MetadataDate` belong in XMP";
        "xmp-identity" Warning "ISO 15930-7, metadata", "XMP lacks what tells versions of a document apart: `xmpMM:DocumentID`, `xmpMM:VersionID` and `xmpMM:RenditionClass`.",
            "export as PDF/X-4";
        "metadata-differ" Error "ISO 15930-7, metadata", "The information dictionary and XMP say different things.",
            "change metadata in the program that made the file, and export again";
    }
    "fonts" {
        "font-missing" Error "ISO 15930-7, fonts; ISO 19005-2, 6.2.11.4.1; ISO 14289-1, 7.21.4.1", "A font is not in the file, so that the printer's program puts another in its place.",
            "embed all fonts, those of the system among them";
        "font-broken" Error "ISO 32000-1, 9.9; ISO 19005-2, 6.2.11.4.1; ISO 14289-1, 7.21.4.1", "What is embedded as a font is no font of the kind that the file says.",
            "export again, perhaps with another version of the font";
        "font-name" Warning "ISO 32000-1, 9.6.4", "The name of a subset is wrong: it begins with six capitals and `+`, and is the same in the font and its descriptor.",
            "export the file again";
    }
    "colour" {
        "device-rgb" Error "ISO 15930-7, colour spaces; ISO 19005-2, 6.2.4.3", "A colour is given in the red, green and blue of no particular device, and the output intent is not of that kind. How it is printed is left to chance.",
            "convert colours to the output intent";
        "device-cmyk" Error "ISO 15930-7, colour spaces; ISO 19005-2, 6.2.4.3", "A colour is given in inks of no particular press, and the output intent is not of that kind.",
            "convert colours to the output intent";
        "managed-rgb" Warning CONVENTION, "A colour is given in red, green and blue with a profile. It is allowed, but what comes of it is decided when the plate is made; black may come out of four inks.",
            "convert colours to the output intent before sending";
        "managed-grey" Warning CONVENTION, "A grey is given with a profile of its own. It is allowed, but is converted into four inks and not printed in black alone.",
            "use grey as shades of black ink";
        "managed-cmyk" Warning CONVENTION, "A colour is given in inks with a profile of its own, and may be converted again when the plate is made.",
            "convert colours to the output intent before sending";
        "lab-colour" Warning CONVENTION, "A colour is given in CIE L*a*b*. It is allowed, but is converted into inks when the plate is made.",
            "convert colours to the output intent before sending";
        "spot-colour" Warning CONVENTION, "A spot colour is printed that the rules do not allow. Each needs a plate and an ink of its own.",
            "convert it to the process colours, or order the ink";
        "spot-names" Warning CONVENTION, "Two spot colours have almost the same name; they would be printed as two inks.",
            "give one ink one name everywhere";
        "black-text" Error CONVENTION, "Black text is not printed in black ink alone. Letters out of several inks get coloured edges.",
            "set black text in CMYK 0/0/0/100";
        "rich-black-text" Warning CONVENTION, "Black text has other inks under its black. Letters get coloured edges when the press is off by a hair.",
            "set black text in CMYK 0/0/0/100";
        "small-text-inks" Warning CONVENTION, "Small text is printed in several inks, and blurs when the press is off by a hair.",
            "set small text in one ink";
        "blending-space" Error "ISO 15930-7, transparency", "A transparency group is blended in other colours than those of the output intent.",
            "set the blending space of the document to CMYK";
        "blending-space-missing" Warning "ISO 19005-2, 6.2.10", "A page has transparency and does not say in which colours it is blended.",
            "set the blending space of the document";
        "blend-mode" Error "ISO 32000-1, 11.3.5; ISO 19005-2, 6.2.10", "A blend mode does not exist.",
            "use one of the modes of PDF 1.7";
    }
    "images" {
        "image-resolution" Warning CONVENTION, "An image has fewer pixels to the inch, at the size at which it is printed, than print can show.",
            "use a larger image, or print it smaller";
        "image-pixels" Error CONVENTION, "An image has so few pixels at the size at which it is printed that they are seen.",
            "use a larger image, or print it smaller";
        "jpeg2000" Warning CONVENTION, "An image is compressed with JPEG 2000, which older programs do not read.",
            "export with JPEG or ZIP compression";
        "image-alpha" Off CONVENTION, "An image is transparent in parts. It is allowed in PDF/X-4.",
            "flatten the image if the printer asks for it";
        "image-interpolation" Off "ISO 19005-2, 6.2.8", "An image asks to be smoothed, and each program does so in another way.",
            "export without interpolation";
    }
    "interactive" {
        "annotation" Error "ISO 15930-7, annotations", "A link, comment or other annotation lies on the page. Some programs print what it shows.",
            "export for print without links and comments";
        "form-field" Error "ISO 15930-7, annotations", "The file has form fields, the look of which depends on the program that shows them.",
            "export without form fields";
        "action" Error "ISO 15930-7, actions; ISO 19005-2, 6.5.1", "The file does something when it is opened or used: JavaScript, sound, a program.",
            "remove actions and scripts";
        "attachment" Error CONVENTION, "The file carries other files, which a printer does not expect.",
            "send other files beside the PDF";
        "layers" Warning "ISO 15930-7, optional content; ISO 19005-2, 6.9", "The file has layers. What is printed depends on which of them are shown.",
            "export without layers, or agree with the printer which are printed";
    }
    "archive" {
        "pdfa-claim" Error "ISO 19005-2, 6.6.4", "The file does not say that it is PDF/A, or names a part or level that does not exist.",
            "export as PDF/A";
        "pdfua-claim" Warning "ISO 14289-1, 5", "The file does not say that it is PDF/UA.",
            "export as PDF/UA";
        "archive-intent" Error "ISO 19005-2, 6.2.3; ISO 19005-2, 6.2.4.3", "The file does not say what its colours mean: an output intent for archives, or its profile, is missing.",
            "export as PDF/A";
        "archive-filter" Error "ISO 19005-2, 6.1.7.2", "Data are compressed with LZW or encrypted by a filter, which archives do not keep.",
            "export with ZIP compression";
        "archive-attachment" Error "ISO 19005-2, 6.8; ISO 19005-3, 6.8", "An attached file is not allowed in this part of PDF/A, or does not say what it is: its MIME type and its relation to the document.",
            "attach files in PDF/A-3 only, with `Subtype` and `AFRelationship`";
        "marked" Error "ISO 19005-2, 6.7.2.2; ISO 14289-1, 6.2", "The file does not say that it is tagged.",
            "export with tags";
        "structure" Error "ISO 19005-2, 6.7.3.3; ISO 14289-1, 7.1", "The file has no structure, so that nobody knows in which order it is read.",
            "export with tags";
        "language" Error "ISO 19005-2, 6.7.4; ISO 14289-1, 7.2", "The document does not say in which language it is, so that it is read out wrongly.",
            "set the language of the document";
        "display-title" Error "ISO 14289-1, 7.1", "Viewers are not told to show the title in place of the file's name.",
            "set `DisplayDocTitle`";
        "figure-alt" Error "ISO 14289-1, 7.3", "A figure has no text for those who do not see it.",
            "give the figure an alternative text, or mark it as decoration";
        "heading-levels" Error "ISO 14289-1, 7.4.2", "A level of headings is left out, so that the outline has gaps.",
            "let a heading of level 1 be followed by one of level 2";
        "table-headers" Error "ISO 14289-1, 7.5", "A table has no header cells, so that nobody knows what its columns mean.",
            "mark header cells as such";
        "bookmarks" Warning "ISO 14289-1, 7.17", "A document of many pages has no bookmarks.",
            "export with bookmarks";
        "to-unicode" Error "ISO 19005-2, 6.2.11.7.2; ISO 14289-1, 7.21.7", "Nobody knows which characters the codes of a font mean, so that its text cannot be searched or read out.",
            "export with `ToUnicode` maps";
        "tab-order" Error "ISO 14289-1, 7.18.3", "A page with links does not say that they are visited in the order of the structure.",
            "export as PDF/UA";
        "link-text" Error "ISO 14289-1, 7.18.5", "A link does not say in words where it leads.",
            "give the link a description (`Contents`)";
        "field-look" Error "ISO 19005-2, 6.3.3; ISO 19005-2, 6.4.1", "A form field does not say how it looks, or leaves that to the program that shows it, so that nobody knows what is kept.",
            "save the form with the look of its fields";
        "annotation-flags" Error "ISO 19005-2, 6.3.2", "An annotation is hidden, or is not printed.",
            "set the flag `Print`, and none that hides";
    }
}
