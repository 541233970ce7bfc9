package org.daftar.ledger.timestamp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cmp.PKIFreeText;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.tsp.TimeStampResp;

/** Finds the token in what an authority sent: a response of RFC 3161 section 2.4.2, or the token alone. */
final class ReplyReader {

  private static final int GRANTED = PKIStatus.GRANTED;
  private static final int GRANTED_WITH_MODS = PKIStatus.GRANTED_WITH_MODS;

  private ReplyReader() {}

  static ContentInfo token(byte[] bytes) throws IOException, InvalidTimeStamp {
    ASN1Sequence whole = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(bytes));
    if (whole.getObjectAt(0) instanceof ASN1ObjectIdentifier) {
      return ContentInfo.getInstance(whole);
    }
    TimeStampResp response = TimeStampResp.getInstance(whole);
    PKIStatusInfo info = response.getStatus();
    int status = info.getStatusObject().intValueExact();
    if (status != GRANTED && status != GRANTED_WITH_MODS) {
      throw new InvalidTimeStamp("the authority did not grant a time stamp: status " + status + reasons(info));
    }
    ContentInfo token = response.getTimeStampToken();
    if (token == null) {
      throw new InvalidTimeStamp("the authority granted a time stamp, and the response holds none");
    }
    return token;
  }

  private static String reasons(PKIStatusInfo info) {
    PKIFreeText text = info.getStatusString();
    List<String> reasons = new ArrayList<>();
    for (int i = 0; text != null && i < text.size(); i++) {
      reasons.add(text.getStringAtUTF8(i).getString());
    }
    return reasons.isEmpty() ? "" : ", " + reasons;
  }
}
