/**
 * Things that bear numbers which are nobody's secret: what is on the back of one is no security code, what is on its label no card number. What shows
 * codes that are sent (screens, devices, letters) and what opens with one is not among them; nor is a word that may name a card.
 */
export const THINGS =
    'router modem hub meter meters box boxes carton cartons crate pallet lid label labels sticker stickers tag tags barcode parcel package packet pack packaging wrapper wrapping ' +
    'boiler heater radiator thermostat pump kettle toaster oven hob cooker stove grill fridge freezer dishwasher washer dryer microwave machine appliance fan inverter ' +
    'receipt receipts docket waybill airbill manifest till stub coupon voucher leaflet brochure flyer poster magazine catalogue catalog manual ' +
    'filter cartridge toner drum printer copier scanner cable plug adapter adaptor charger battery batteries socket fuse breaker switchboard bulb lamp ' +
    'tank cylinder gauge dial valve pipe tap hose nozzle sensor detector smoke extinguisher inhaler syringe vial blister medicine ' +
    'unit camera lens tripod speaker headset headphones earbuds controller remote tv television telly console monitor projector ' +
    'suitcase suitcases luggage baggage backpack rucksack pushchair stroller base baseplate stand frame shelf shelves aisle rack bin bag sack pouch sleeve bottle jar tin tube tray drawer cupboard wardrobe table chair sofa bed mattress ' +
    'drill saw mower hedge trimmer chainsaw tool toolbox wheel tyre tire rim engine exhaust bike helmet shoe shoes boot boots jacket coat shirt dress collar ' +
    'cow calf sheep horse dog cat animal plant pot seeds tile reel roll tape lamppost streetlight pole hydrant bench shelter trolley container casing housing chassis underside nameplate';
