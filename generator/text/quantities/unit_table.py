"""The unit vocabulary as data: one row a unit.

Columns: id, dimension, CLDR unit key (Unicode CLDR `units/unit/@type`; empty where CLDR has none),
base unit and exact factor to it (empty where nothing converts exactly).
Months and years have no fixed length in seconds, so they convert to each other only.
"""

ROWS: tuple[tuple[str, str, str, str, str], ...] = (
    ("ms", "time", "duration-millisecond", "s", "0.001"),
    ("s", "time", "duration-second", "s", "1"),
    ("min", "time", "duration-minute", "s", "60"),
    ("h", "time", "duration-hour", "s", "3600"),
    ("day", "time", "duration-day", "s", "86400"),
    ("week", "time", "duration-week", "s", "604800"),
    ("month", "time", "duration-month", "month", "1"),
    ("year", "time", "duration-year", "month", "12"),
    ("Hz", "frequency", "frequency-hertz", "Hz", "1"),
    ("kHz", "frequency", "frequency-kilohertz", "Hz", "1e3"),
    ("MHz", "frequency", "frequency-megahertz", "Hz", "1e6"),
    ("GHz", "frequency", "frequency-gigahertz", "Hz", "1e9"),
    ("bit", "data", "digital-bit", "bit", "1"),
    ("kbit", "data", "digital-kilobit", "bit", "1e3"),
    ("Mbit", "data", "digital-megabit", "bit", "1e6"),
    ("Gbit", "data", "digital-gigabit", "bit", "1e9"),
    ("byte", "data", "digital-byte", "bit", "8"),
    ("KB", "data", "digital-kilobyte", "bit", "8e3"),
    ("MB", "data", "digital-megabyte", "bit", "8e6"),
    ("GB", "data", "digital-gigabyte", "bit", "8e9"),
    ("TB", "data", "digital-terabyte", "bit", "8e12"),
    ("PB", "data", "digital-petabyte", "bit", "8e15"),
    ("nm", "length", "length-nanometer", "m", "1e-9"),
    ("mm", "length", "length-millimeter", "m", "0.001"),
    ("cm", "length", "length-centimeter", "m", "0.01"),
    ("m", "length", "length-meter", "m", "1"),
    ("km", "length", "length-kilometer", "m", "1000"),
    ("m2", "area", "area-square-meter", "m2", "1"),
    ("ha", "area", "area-hectare", "m2", "1e4"),
    ("km2", "area", "area-square-kilometer", "m2", "1e6"),
    ("L", "volume", "volume-liter", "L", "1"),
    ("m3", "volume", "volume-cubic-meter", "L", "1000"),
    ("mg", "mass", "mass-milligram", "g", "0.001"),
    ("g", "mass", "mass-gram", "g", "1"),
    ("kg", "mass", "mass-kilogram", "g", "1000"),
    ("t", "mass", "mass-tonne", "g", "1e6"),
    ("W", "power", "power-watt", "W", "1"),
    ("kW", "power", "power-kilowatt", "W", "1e3"),
    ("MW", "power", "power-megawatt", "W", "1e6"),
    ("GW", "power", "power-gigawatt", "W", "1e9"),
    ("kWh", "energy", "energy-kilowatt-hour", "kWh", "1"),
    ("MWh", "energy", "", "kWh", "1e3"),
    ("GWh", "energy", "", "kWh", "1e6"),
    ("TWh", "energy", "", "kWh", "1e9"),
    ("degree", "temperature", "temperature-celsius", "", ""),
    ("percent", "ratio", "concentr-percent", "times", "0.01"),
    ("permille", "ratio", "concentr-permille", "times", "0.001"),
    ("times", "ratio", "", "times", "1"),
    ("percentage-point", "difference", "", "", ""),
    ("pixel", "graphics", "graphics-pixel", "pixel", "1"),
    ("megapixel", "graphics", "graphics-megapixel", "pixel", "1e6"),
    ("fps", "rate", "", "frame/s", "1"),
    # Things counted. `count` is what a generic counter says (件, 点, 個), `occurrence` what "times" says.
    ("count", "count", "", "", ""),
    ("occurrence", "count", "", "", ""),
    *(
        (name, "count", "", "", "")
        for name in (
            "parameter token view item copy company person episode project platform paragraph country model example "
            "use user article book brand car case character chip city client developer device document download "
            "employee event film follower frame game group image job language layer member message minister "
            "order page paper patent place point product question record region researcher sample school sentence "
            "series shot site step store student study subscriber system task team tool unit vehicle vote video "
            "voter word work worker"
        ).split()
    ),
)
