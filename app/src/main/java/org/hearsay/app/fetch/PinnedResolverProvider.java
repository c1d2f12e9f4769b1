package org.hearsay.app.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.stream.Stream;

/// The JDK's own resolver, but for names whose addresses are pinned for a request. The JDK loads it as a service.
public final class PinnedResolverProvider extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Resolver(configuration.builtinResolver());
    }

    @Override
    public String name() {
        return "hearsay-pinned";
    }

    private record Resolver(InetAddressResolver builtin) implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            List<InetAddress> pinned = Pins.of(host);
            return pinned == null
                    ? builtin.lookupByName(host, policy)
                    : pinned.stream().filter(address -> isWanted(address, policy.characteristics()));
        }

        private static boolean isWanted(InetAddress address, int wanted) {
            int kind = address instanceof Inet4Address ? LookupPolicy.IPV4 : LookupPolicy.IPV6;
            return (wanted & kind) != 0;
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return builtin.lookupByAddress(address);
        }
    }
}
