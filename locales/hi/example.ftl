### What the reader of an example document has to know.

example-notice = काल्पनिक आँकड़ों वाला उदाहरण: Cascina Clarabella और Diogene वास्तविक हैं, पर आँकड़े, लोग और पते उनके नहीं हैं।
