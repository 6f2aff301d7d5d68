"""Where a host's name leads: only addresses of the public internet are ever connected to."""

import ipaddress
import socket
from collections.abc import Callable

from twoway.edition import LostError, UnreachableError

Resolver = Callable[[str], list[str]]
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")
# RFC 5214: an interface so named carries the IPv4 address that it tunnels to.
_ISATAP = {0x00005EFE, 0x02005EFE}


def system_addresses(host: str) -> list[str]:
    """Addresses of a host as this machine's name service has them, each once."""
    found = socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def checked_addresses(host: str, resolve: Resolver) -> list[str]:
    """Resolve a host and return its addresses, if all of them are public.

    Raises
    ------
    LostError
        If one is not: private, loopback, link-local and the like.
    UnreachableError
        If the name does not resolve.
    """
    try:
        addresses = resolve(host)
    except OSError as error:
        raise UnreachableError(
            f"{host}: the name does not resolve ({error}). Is this machine online? Nothing "
            "was changed; try again later."
        ) from error
    hidden = [a for a in addresses if not is_public(a)]
    if hidden or not addresses:
        raise LostError(
            f"{host} resolves to {', '.join(hidden) or 'nothing'}, expected public addresses "
            "only. Nothing was asked: a publisher does not live on a private network. Look at "
            "this machine's name service."
        )
    return addresses


def is_public(address: str) -> bool:
    """Tell whether an address is of the public internet, looking through every wrapping."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv4Address):
        return found.is_global and not found.is_multicast
    if inner := _wrapped(found):
        return is_public(str(inner))
    return found in _GLOBAL_UNICAST and found.is_global


def _wrapped(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """Return the IPv4 address that a packet to `address` would end at, if there is one."""
    if address.ipv4_mapped or address.sixtofour:
        return address.ipv4_mapped or address.sixtofour
    if address.teredo:
        return address.teredo[1]
    last = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    tunnels = (int(address) >> 32) & 0xFFFFFFFF in _ISATAP
    return last if tunnels or address in _NAT64 else None
