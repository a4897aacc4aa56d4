/** How one knows who somebody is on video, noted in one tap (R51). */
export const ways = ['known', 'serviceCard', 'bankId', 'vouchedFor'] as const;
