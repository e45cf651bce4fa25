"""The building blocks against published vectors and the page's own words."""

import pytest

from sicard_format import aead, base64url, passphrase, signature, strict_json


def test_aead_reproduces_rfc_7518_appendix_b_3():
    key = bytes(range(64))
    iv = bytes.fromhex("1af38c2dc2b96ffdd86694092341bc04")
    aad = b"The second principle of Auguste Kerckhoffs"
    plain = (
        b"A cipher system must not be required to be secret, and it must be able to fall into "
        b"the hands of the enemy without inconvenience"
    )
    sealed = aead.seal(key, aad, iv, plain)
    assert sealed[:16] == iv
    assert sealed[16:32].hex() == "4affaaadb78c31c5da4b1b590d10ffbd"
    assert sealed[-32:].hex() == "4dd3b4c088a7f45c216839645b2012bf2e6269a8c56a816dbc1b267761955bc5"
    assert aead.open_sealed(key, aad, sealed) == plain


@pytest.mark.parametrize(
    "typed",
    [
        "7K4M2QWX9HTDRB3P",
        "7k4m-2qwx-9htd-rb3p",
        "７Ｋ４Ｍ－２ｑｗｘ－９ＨＴＤ－ＲＢ３Ｐ",
        "7K4M\u20102QWX\u20149HTD\u3000RB3P\r\n",
        "\t7K4M\u00a02QWX \u2013 9HTD\u2009RB3P ",
    ],
)
def test_a_code_may_be_typed_carelessly(typed):
    assert passphrase.normalise(typed) == b"7K4M2QWX9HTDRB3P"


def test_only_ascii_letters_of_a_code_are_raised():
    assert passphrase.normalise("straße-é") == "STRAßEé".encode()


def test_the_separators_that_python_calls_space_but_unicode_does_not_stay_in_a_code():
    assert passphrase.normalise("A\x1cB") == b"A\x1cB"


@pytest.mark.parametrize("text", ["AA==", "A", "AB", "A+", "A/", "A A", "AAé"])
def test_base64url_has_one_spelling_only(text):
    with pytest.raises(ValueError):
        base64url.decode(text)


@pytest.mark.parametrize(
    "raw",
    [
        b'{"a": 1, "a": 1}',
        b'{"x": [{"a": 1, "\\u0061": 2}]}',
        b"\xef\xbb\xbf{}",
        b"[]",
        b"{} {}",
        b'{"a": Infinity}',
        b'{"a": "\\udc00"}',
        b'{"a": "\xff"}',
        b'{"a": "\n"}',
    ],
)
def test_json_that_two_readers_could_read_differently_is_refused(raw):
    with pytest.raises(ValueError):
        strict_json.parse_object(raw)


def test_the_eight_points_of_small_order_are_known_by_their_y():
    # y of the points of order 1, 2, 4 and 8, and the non-canonical spelling of 1.
    eight = 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7
    for y in (1, signature.P - 1, 0, eight, signature.P - eight, signature.P + 1):
        assert signature._is_small_order(y.to_bytes(32, "little"))
    assert not signature._is_small_order(signature.public_key(bytes(32)))
