package org.hearsay.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Tells addresses of the public network from those of this machine, its network and its cloud.
final class PublicAddresses {

    private record Block(byte[] prefix, int bits, String purpose) {

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            int whole = bits / 8;
            int mask = 0xFF00 >> bits % 8 & 0xFF;
            return Arrays.equals(address, 0, whole, prefix, 0, whole)
                    && (mask == 0 || (address[whole] & mask) == (prefix[whole] & mask));
        }
    }

    private static final List<Block> SPECIAL = table();

    private PublicAddresses() {}

    /// What an address is for if it is not of the public network; empty if it is.
    static Optional<String> specialPurpose(InetAddress address) {
        byte[] bytes = address.getAddress();
        return SPECIAL.stream()
                .filter(block -> block.holds(bytes))
                .map(Block::purpose)
                .findFirst();
    }

    private static List<Block> table() {
        try (InputStream in = PublicAddresses.class.getResourceAsStream("special-addresses.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks special-addresses.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> block(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Block block(String[] row) {
        String[] block = row[0].split("/");
        try {
            return new Block(InetAddress.ofLiteral(block[0]).getAddress(), Integer.parseInt(block[1]), row[1]);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("special-addresses.tsv: " + row[0], e);
        }
    }

    /// All addresses of a name.
    static List<InetAddress> of(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }
}
