-- What every area stands on: search without marks, case or đ/d.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- No engine counts đ as d with a mark, so folding is our own. lower() names its collation:
-- under the C locale it would leave Đ, Ê … as they are.
CREATE FUNCTION fold(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN btrim(regexp_replace(
    translate(
        lower(regexp_replace(normalize(value, NFD), '[\u0300-\u036f]', '', 'g') COLLATE "und-x-icu"),
        'đ', 'd'),
    '\s+', ' ', 'g'));

COMMENT ON FUNCTION fold(text) IS 'Text as it is searched: lower case, no marks, đ as d, single spaces.';
